package line12345.hotline.console.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.bulk.BulkAction;
import line12345.ticketing.bulk.BulkAction.Ground;
import line12345.ticketing.bulk.BulkActions;
import line12345.ticketing.bulk.BulkView;
import line12345.ticketing.bulk.ReadBulk;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The bar over a list, and the results that stay readable afterwards. */
@Path("/bulk")
@RolesAllowed({"AGENT", "CLERK", "LEADER", "REVIEWER", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BulkPage {
    private static final int NEWEST = 30;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject BulkActions actions;
    @Inject ReadBulk read;

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance bar(Bar bar);

        static native TemplateInstance lines(BulkView job);

        static native TemplateInstance jobs(List<BulkView> jobs, BulkView open, Instant now);
    }

    /**
     * What a person may do with the rows of a list.
     *
     * @param running the person's job that still runs, 0 for none
     */
    public record Bar(List<BulkAction> actions, List<Ground> grounds, long running) {
        /** What the one field for words asks; empty where no step needs words. */
        public String asks() {
            return actions.stream()
                    .map(BulkAction::asks)
                    .filter(asked -> !asked.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** Some step may be taken for everything that the filter shows. */
        public boolean all() {
            return actions.stream().anyMatch(BulkAction::allAtOnce);
        }
    }

    /**
     * @param list address of the list, such as {@code /pool}
     */
    @GET
    @Path("bar")
    public TemplateInstance bar(@QueryParam("list") @DefaultValue("") String list) {
        Instant now = clock.now();
        Actor who = current.get();
        List<BulkAction> own = actions.on(list, who);
        List<Ground> grounds =
                own.stream().flatMap(action -> action.grounds(now).stream()).distinct().toList();
        long running =
                read.newest(1, who).stream()
                        .filter(job -> !job.isFinished())
                        .map(BulkView::id)
                        .findFirst()
                        .orElse(0L);
        return Templates.bar(new Bar(own, grounds, running));
    }

    @GET
    public TemplateInstance jobs() {
        return Templates.jobs(read.newest(NEWEST, current.get()), null, clock.now());
    }

    @GET
    @Path("{id}")
    public TemplateInstance job(@PathParam("id") long id) {
        Actor who = current.get();
        return Templates.jobs(read.newest(NEWEST, who), read.job(id, true, who), clock.now());
    }

    @GET
    @Path("{id}/lines")
    public TemplateInstance lines(@PathParam("id") long id) {
        return Templates.lines(read.job(id, true, current.get()));
    }
}
