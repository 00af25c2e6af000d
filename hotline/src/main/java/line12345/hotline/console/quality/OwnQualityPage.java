package line12345.hotline.console.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.quality.AcceptScore;
import line12345.hotline.quality.AppealScore;
import line12345.hotline.quality.CaseView;
import line12345.hotline.quality.Cases;
import line12345.hotline.quality.QualityOf;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was said of one's own calls 我的质检: accepted, or appealed against once. */
@Path("/quality/own")
@RolesAllowed({"AGENT", "SHIFT_LEADER"})
@Blocking
public class OwnQualityPage {
    private static final int SHOWN = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Cases cases;
    @Inject OpenCases opened;
    @Inject QualityOf quality;
    @Inject AcceptScore accept;
    @Inject AppealScore appeal;

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance own(
                List<CaseView> cases, QualityOf.Quality month, OpenCase open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "我的质检";
        }

        @Override
        public String href() {
            return "/quality/own";
        }

        @Override
        public int order() {
            return 48;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT;
        }
    }

    /**
     * @param words why; not needed to accept
     */
    public record AnswerForm(String words, long seen) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return page(null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("id") long id) {
        return page(opened.of(id, false, current.get()));
    }

    private TemplateInstance page(OpenCase open) {
        Actor me = current.get();
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        return Templates.own(
                cases.own(me, SHOWN),
                quality.of(me.accountId(), today.withDayOfMonth(1), today, now),
                open,
                now);
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public void accept(@PathParam("id") long id, AnswerForm form) {
        accept.accept(id, form.seen(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void appeal(@PathParam("id") long id, AnswerForm form) {
        appeal.appeal(id, form.words(), form.seen(), current.get(), clock.now());
    }
}
