package line12345.hotline.api.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.key.Administering;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.hotline.webhook.MakeWebhook;
import line12345.hotline.webhook.PauseWebhook;
import line12345.hotline.webhook.ReplayWebhook;
import line12345.hotline.webhook.WebhookForm;
import line12345.hotline.webhook.WebhookLine;
import line12345.hotline.webhook.WebhookLines;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Subscriptions: make, read, pause, replay. */
@Path(ApiPath.ROOT + "/webhooks")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks", description = "事实推送")
@Administering
@Blocking
public class WebhooksApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WebhookLines lines;
    @Inject MakeWebhook make;
    @Inject PauseWebhook pause;
    @Inject ReplayWebhook replay;

    @Schema(name = "Webhook", description = "A subscription to facts 推送订阅.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WebhookAnswer(
            long id,
            String name,
            String url,
            List<String> kinds,
            String key,
            Coded<WebhookLine.State> state,
            long lastNumber,
            long waiting,
            int failures,
            Instant nextTry,
            String error,
            Instant sentAt) {
        static WebhookAnswer of(WebhookLine line) {
            return new WebhookAnswer(
                    line.id(),
                    line.name(),
                    line.url(),
                    line.kinds(),
                    line.key(),
                    Coded.of(line.state(), WebhookLine.State::chinese),
                    line.lastNumber(),
                    line.waiting(),
                    line.failures(),
                    line.nextTry(),
                    line.error(),
                    line.sentAt());
        }
    }

    @Schema(name = "Webhooks")
    public record WebhooksAnswer(List<WebhookAnswer> items) {}

    @Schema(name = "MadeWebhook", description = "The secret verifies signatures; it is shown once.")
    public record MadeAnswer(long id, String secret) {}

    @Schema(description = "A subscription that is asked for.")
    public record SubscribeForm(
            @Schema(title = "名称", required = true, minLength = 1, maxLength = 40) String name,
            @Schema(title = "接收地址", required = true, minLength = 8, maxLength = 500) String url,
            @Schema(
                            title = "密钥",
                            required = true,
                            minimum = "1",
                            description = "By whose rights facts are heard: a key's id.")
                    Long keyId,
            @Schema(title = "事实种类", maxItems = 50, description = "Left out for all.")
                    List<String> kinds) {}

    @Schema(description = "From where on facts are sent again.")
    public record ReplayForm(
            @Schema(
                            title = "编号",
                            minimum = "0",
                            description = "Left out to go on where it stopped.")
                    Long after) {}

    @GET
    @Operation(summary = "List the subscriptions 推送订阅")
    public WebhooksAnswer all() {
        return new WebhooksAnswer(
                lines.all(current.get()).stream().map(WebhookAnswer::of).toList());
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Subscribe to facts 新增推送订阅")
    public MadeAnswer make(@RequestBody(required = true) SubscribeForm form) {
        var made =
                make.make(
                        new WebhookForm(form.name(), form.url(), form.keyId(), form.kinds()),
                        current.get(),
                        clock.now());
        return new MadeAnswer(made.id(), made.secret());
    }

    @POST
    @Path("{id}/replay")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send again from a number on 重新推送")
    public void replay(@PathParam("id") long id, @RequestBody(required = true) ReplayForm form) {
        replay.replay(id, form.after(), current.get(), clock.now());
    }

    @POST
    @Path("{id}/pause")
    @Once
    @Operation(summary = "Rest until it is replayed 暂停推送")
    public void pause(@PathParam("id") long id) {
        pause.pause(id, false, current.get(), clock.now());
    }

    @DELETE
    @Path("{id}")
    @Once
    @Operation(summary = "End a subscription for good 停用推送")
    public void end(@PathParam("id") long id) {
        pause.pause(id, true, current.get(), clock.now());
    }
}
