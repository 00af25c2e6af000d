package line12345.hotline.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * Five faces for one call. Opening the link rates nothing: telephones look into links before
 * anybody has touched them.
 */
@Path(SurveyPage.PATH + "/{token}")
@PermitAll
@Blocking
public class SurveyPage {
    /** Short: it stands in a message. */
    static final String PATH = "/s";

    @Inject RateTalk rate;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "survey")
    static class Templates {
        /**
         * @param callAt when the call came in; null when there is nothing to rate
         * @param said what came of it, empty before
         */
        static native TemplateInstance survey(
                String token, Instant callAt, Instant now, String said, String english);
    }

    @GET
    public Response open(@PathParam("token") String token) {
        Instant now = clock.now();
        try {
            Instant at = rate.open(token, now);
            return page(200, Templates.survey(token, at, now, "", ""));
        } catch (NotRated no) {
            return refused(no, now);
        }
    }

    /**
     * @param level 1 worst to 5 best
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(@PathParam("token") String token, @FormParam("level") String level) {
        Instant now = clock.now();
        try {
            rate.rate(token, level(level), now);
            return page(
                    200,
                    Templates.survey(
                            "",
                            null,
                            now,
                            "收到，谢谢您！您的评价只用来改进接听服务。",
                            "Received, thank you! Your rating is used to improve how we answer."));
        } catch (NotRated no) {
            return refused(no, now);
        }
    }

    private static int level(String written) {
        return written != null && written.matches("[1-5]") ? Integer.parseInt(written) : 0;
    }

    private static Response refused(NotRated no, Instant now) {
        return page(no.status(), Templates.survey("", null, now, no.sentence(), no.english()));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .entity(page.render())
                .build();
    }
}
