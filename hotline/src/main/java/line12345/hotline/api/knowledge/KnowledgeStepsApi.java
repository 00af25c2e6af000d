package line12345.hotline.api.knowledge;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Version;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.Reply;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.knowledge.ApproveEdition;
import line12345.ticketing.knowledge.PublishEdition;
import line12345.ticketing.knowledge.ReviseEntry;
import line12345.ticketing.knowledge.SaveEdition;
import line12345.ticketing.knowledge.SendEditionBack;
import line12345.ticketing.knowledge.SubmitEdition;
import line12345.ticketing.knowledge.WithdrawEdition;
import line12345.ticketing.knowledge.reading.ReadEntry;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of an edition: written, read by another, published, revised, taken back. */
@Path(ApiPath.ROOT + "/knowledge")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "knowledge", description = "知识库")
@Blocking
public class KnowledgeStepsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject Reply reply;
    @Inject ReadEntry read;
    @Inject SaveEdition save;
    @Inject SubmitEdition submit;
    @Inject ApproveEdition approve;
    @Inject SendEditionBack sendBack;
    @Inject PublishEdition publish;
    @Inject WithdrawEdition withdraw;
    @Inject ReviseEntry revise;

    @Schema(description = "Why an edition is sent back or withdrawn.")
    public record ReasonForm(
            @Schema(title = "原因", required = true, minLength = 1, maxLength = 500) String why) {}

    @PUT
    @Path("{id:\\d+}/text")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a draft's text 修改草稿")
    public void save(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) KnowledgeForm form) {
        save.save(
                id,
                form.department(),
                form.text(),
                Version.of(version),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{id:\\d+}/submit")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand a draft in to be read by another 送审")
    public void submit(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) KnowledgeForm form) {
        submit.submit(
                id,
                form.department(),
                form.text(),
                Version.of(version),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{id:\\d+}/approve")
    @Once
    @RolesAllowed({"LEADER", "REVIEWER", "MANAGER"})
    @Operation(summary = "Stand by a text; the hotline publishes it 审核通过")
    public void approve(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        approve.approve(id, Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id:\\d+}/send-back")
    @Once
    @RolesAllowed({"LEADER", "REVIEWER", "MANAGER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Want it written again 退回修改")
    public void sendBack(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ReasonForm form) {
        sendBack.sendBack(id, form.why(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id:\\d+}/publish")
    @Once
    @RolesAllowed({"REVIEWER", "MANAGER"})
    @Operation(summary = "Publish an edition; it takes the place of the one before 发布")
    public void publish(@PathParam("id") long id, @HeaderParam("If-Match") String version) {
        publish.publish(id, Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id:\\d+}/withdraw")
    @Once
    @RolesAllowed({"LEADER", "REVIEWER", "MANAGER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let nobody find it any more, or drop a draft 撤下")
    public void withdraw(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ReasonForm form) {
        withdraw.withdraw(id, form.why(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{id:\\d+}/revise")
    @Once
    @Operation(summary = "Begin the next edition of an entry as a draft 修订")
    public KnowledgeAnswer revise(
            @PathParam("id") long id, @HeaderParam("If-Match") String version) {
        long fresh = revise.revise(id, Version.of(version), current.get(), clock.now());
        reply.made(ApiPath.ROOT + "/knowledge/" + fresh);
        var view = read.read(fresh, current.get(), clock.now());
        reply.version(view.version());
        return KnowledgeAnswer.of(view);
    }
}
