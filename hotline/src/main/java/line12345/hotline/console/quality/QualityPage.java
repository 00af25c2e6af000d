package line12345.hotline.console.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.quality.CaseView;
import line12345.hotline.quality.Cases;
import line12345.hotline.quality.DecideAppeal;
import line12345.hotline.quality.DrawSample;
import line12345.hotline.quality.DropCase;
import line12345.hotline.quality.ScoreAgain;
import line12345.hotline.quality.ScoreCase;
import line12345.hotline.quality.score.Sheet;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The inspector's desk 质检: what waits, appeals, what was scored lately; one call beside it. */
@Path("/quality")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Blocking
public class QualityPage {
    private static final int WAITING = 100;
    private static final int SCORED = 50;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Cases cases;
    @Inject OpenCases opened;
    @Inject HeardTalks talks;
    @Inject DrawSample draw;
    @Inject ScoreCase score;
    @Inject ScoreAgain again;
    @Inject DropCase drop;
    @Inject DecideAppeal decide;

    /**
     * @param talk how long it was and in which queue; may be empty
     * @param own the reader checked it, and does not decide on the appeal
     */
    public record Row(CaseView one, String talk, boolean own) {}

    public record Lists(List<Row> waiting, List<Row> appealed, List<Row> scored) {}

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance quality(Lists lists, OpenCase open, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "质检";
        }

        @Override
        public String href() {
            return "/quality";
        }

        @Override
        public int order() {
            return 47;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    /**
     * A filled form.
     *
     * @param formVersion by which it was filled in
     * @param seen the version of the case
     */
    public record SheetForm(
            Map<String, Integer> given,
            List<String> fatal,
            List<Sheet.Remark> remarks,
            String words,
            int formVersion,
            long seen) {
        Sheet sheet() {
            return new Sheet(given, fatal, remarks, words);
        }
    }

    public record DropForm(String why, long seen) {}

    /**
     * @param points from now on; null to leave them
     */
    public record DecisionForm(Integer points, String why, long seen) {}

    /** How many calls were drawn that were not before. */
    public record Drawn(int drawn) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return page(null);
    }

    @GET
    @Path("{id:\\d+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(
            @PathParam("id") long id, @QueryParam("again") @DefaultValue("") String calibrate) {
        return page(opened.of(id, !calibrate.isEmpty(), current.get()));
    }

    private TemplateInstance page(OpenCase open) {
        Actor me = current.get();
        Lists lists =
                new Lists(
                        rows(cases.waiting(me, WAITING), me),
                        rows(cases.appealed(me, WAITING), me),
                        rows(cases.scored(me, SCORED), me));
        return Templates.quality(lists, open, clock.now());
    }

    private List<Row> rows(List<CaseView> views, Actor me) {
        Map<Long, String> heard = talks.of(views.stream().map(CaseView::callId).toList());
        return views.stream()
                .map(
                        one ->
                                new Row(
                                        one,
                                        heard.getOrDefault(one.callId(), ""),
                                        one.inspectorId() != null
                                                && one.inspectorId() == me.accountId()))
                .toList();
    }

    @POST
    @Path("draw")
    @Produces(MediaType.APPLICATION_JSON)
    public Drawn draw() {
        return new Drawn(draw.drawLastWeek(current.get(), clock.now()));
    }

    @POST
    @Path("{id}/score")
    @Consumes(MediaType.APPLICATION_JSON)
    public void score(@PathParam("id") long id, SheetForm form) {
        score.score(id, form.sheet(), form.formVersion(), form.seen(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/again")
    @Consumes(MediaType.APPLICATION_JSON)
    public void again(@PathParam("id") long id, SheetForm form) {
        again.score(id, form.sheet(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    public void drop(@PathParam("id") long id, DropForm form) {
        drop.drop(id, form.why(), form.seen(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") long id, DecisionForm form) {
        decide.decide(id, form.points(), form.why(), form.seen(), current.get(), clock.now());
    }
}
