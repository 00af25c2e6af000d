package line12345.hotline.console.clocks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.adjustment.Adjustment;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.adjustment.ApproveAdjustment;
import line12345.ticketing.adjustment.DropAdjustment;
import line12345.ticketing.adjustment.ReadAdjustment;
import line12345.ticketing.adjustment.RetryAdjustment;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What a change would move, its confirmation, and how far the moving is 时限调整. */
@Path("/clocks/adjustments")
@RolesAllowed("ADMIN")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AdjustmentPage {
    /** Deadlines on one page. */
    static final int PAGE = 100;

    private static final int LATEST = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Adjustments adjustments;
    @Inject ReadAdjustment read;
    @Inject ApproveAdjustment approve;
    @Inject DropAdjustment drop;
    @Inject RetryAdjustment retry;

    @CheckedTemplate(basePath = "clocks")
    static class Templates {
        static native TemplateInstance adjustments(List<Adjustment> latest);

        static native TemplateInstance adjustment(
                ReadAdjustment.Page page, List<Said> says, long after, String refused, Instant now);
    }

    @GET
    public TemplateInstance latest() {
        return Templates.adjustments(adjustments.latest(LATEST));
    }

    /**
     * @param after the last line of the page before
     */
    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance one(@PathParam("id") long id, @QueryParam("after") String after) {
        return page(id, number(after), "");
    }

    @POST
    @Path("{id:\\d{1,18}}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        int version = (int) number(TypedForm.of(sent).value("version"));
        return act(id, () -> approve.approve(id, version, current.get(), clock.now()));
    }

    @POST
    @Path("{id:\\d{1,18}}/drop")
    public Response drop(@PathParam("id") long id) {
        return act(id, () -> drop.drop(id, clock.now()));
    }

    @POST
    @Path("{id:\\d{1,18}}/retry")
    public Response retry(@PathParam("id") long id) {
        return act(id, () -> retry.retry(id));
    }

    /** Back to the page; a refusal is said on it, beside what is true now. */
    private Response act(long id, Runnable action) {
        try {
            action.run();
            return Response.seeOther(URI.create("/clocks/adjustments/" + id)).build();
        } catch (Refusal refusal) {
            adjustments.of(id);
            return Response.status(refusal.status())
                    .entity(page(id, 0, refusal.sentence()))
                    .build();
        }
    }

    private TemplateInstance page(long id, long after, String refused) {
        var page = read.read(id, after, PAGE);
        return Templates.adjustment(page, Said.of(page.change()), after, refused, clock.now());
    }

    private static long number(String text) {
        try {
            return text == null || text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
