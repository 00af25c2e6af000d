package line12345.hotline.console.key;

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
import line12345.hotline.signin.CurrentActor;
import line12345.hotline.webhook.FactKind;
import line12345.hotline.webhook.MadeWebhook;
import line12345.hotline.webhook.MakeWebhook;
import line12345.hotline.webhook.PauseWebhook;
import line12345.hotline.webhook.ReplayWebhook;
import line12345.hotline.webhook.WebhookForm;
import line12345.hotline.webhook.WebhookLine;
import line12345.hotline.webhook.WebhookLines;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyLine;
import line12345.ticketing.key.KeyLines;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which systems are told what happens, and how far each has heard. */
@Path("/webhooks")
@RolesAllowed("ADMIN")
@Blocking
public class WebhooksPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WebhookLines lines;
    @Inject KeyLines keys;
    @Inject MakeWebhook make;
    @Inject PauseWebhook pause;
    @Inject ReplayWebhook replay;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance webhooks(
                List<WebhookLine> lines, List<KeyLine> keys, List<FactKind> kinds, Instant now);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "事实推送";
        }

        @Override
        public String href() {
            return "/webhooks";
        }

        @Override
        public int order() {
            return 91;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.ADMIN;
        }
    }

    /**
     * @param after null to go on where it stopped
     */
    public record ReplayForm(Long after) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        return Templates.webhooks(
                lines.all(current.get()),
                keys.all(current.get()).stream()
                        .filter(key -> !key.revoked() && !key.expired(today))
                        .toList(),
                FactKind.all(),
                now);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public MadeWebhook make(WebhookForm form) {
        return make.make(form, current.get(), clock.now());
    }

    @POST
    @Path("{id}/pause")
    public void pause(@PathParam("id") long id) {
        pause.pause(id, false, current.get(), clock.now());
    }

    @POST
    @Path("{id}/end")
    public void end(@PathParam("id") long id) {
        pause.pause(id, true, current.get(), clock.now());
    }

    @POST
    @Path("{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    public void replay(@PathParam("id") long id, ReplayForm form) {
        replay.replay(id, form.after(), current.get(), clock.now());
    }
}
