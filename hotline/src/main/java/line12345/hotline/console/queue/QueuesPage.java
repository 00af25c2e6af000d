package line12345.hotline.console.queue;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.exchange.ExchangeFitness;
import line12345.hotline.call.queue.AddQueue;
import line12345.hotline.call.queue.ChangeQueue;
import line12345.hotline.call.queue.NoSuchQueue;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.QueueForm;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.call.queue.UndoQueue;
import line12345.hotline.call.skill.SkillMatrix;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** The queues, one open beside the list. */
@Path("/queues")
@RolesAllowed("ADMIN")
@Blocking
public class QueuesPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Queues queues;
    @Inject AddQueue add;
    @Inject ChangeQueue change;
    @Inject UndoQueue undo;
    @Inject SkillMatrix skills;
    @Inject ExchangeFitness exchange;

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance queues(
                List<QueueLine> lines,
                OpenQueue open,
                List<Preset> presets,
                String trouble,
                Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "业务队列";
        }

        @Override
        public String href() {
            return "/queues";
        }

        @Override
        public int order() {
            return 73;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /** Where the page goes on. */
    public record Kept(String href) {}

    public record UndoForm(long seen) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return page(queues.ever(), null);
    }

    /**
     * @param like what it begins with, a {@link Preset}
     */
    @GET
    @Path("new")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance fresh(@QueryParam("like") String like) {
        List<Queue> all = queues.ever();
        int last = all.stream().mapToInt(Queue::position).max().orElse(0);
        Queue begun = Preset.named(like).queue(Math.min(99, last + 1));
        return page(all, new OpenQueue(begun, List.of(), all));
    }

    @GET
    @Path("{key:[a-z][a-z0-9]*}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("key") String key) {
        List<Queue> editions = queues.editions(key);
        if (editions.isEmpty()) {
            throw new NoSuchQueue();
        }
        List<Queue> all = queues.ever();
        return page(all, new OpenQueue(editions.get(0), editions, all));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept add(QueueForm form) {
        return new Kept("/queues/" + add.add(form, current.get(), clock.now()));
    }

    @POST
    @Path("{key:[a-z][a-z0-9]*}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept change(@PathParam("key") String key, QueueForm form) {
        change.change(key, form, current.get(), clock.now());
        return new Kept("/queues/" + key);
    }

    @POST
    @Path("{key:[a-z][a-z0-9]*}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept undo(@PathParam("key") String key, UndoForm form) {
        undo.undo(key, form.seen(), current.get(), clock.now());
        return new Kept("/queues/" + key);
    }

    private TemplateInstance page(List<Queue> all, OpenQueue open) {
        return Templates.queues(
                QueueLine.of(all, skills.read().columns()),
                open,
                Preset.without(all),
                exchange.sentence(),
                clock.now());
    }
}
