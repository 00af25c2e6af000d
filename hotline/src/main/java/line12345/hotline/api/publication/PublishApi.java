package line12345.hotline.api.publication;

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
import line12345.hotline.api.WhyForm;
import line12345.hotline.api.once.Once;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.publication.ApprovePublication;
import line12345.ticketing.publication.BeginPublication;
import line12345.ticketing.publication.RejectPublication;
import line12345.ticketing.publication.SubmitPublication;
import line12345.ticketing.publication.WithdrawPublication;
import line12345.ticketing.publication.WritePublication;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do with a publication: begin, write, submit, approve, send back, withdraw. */
@Path(ApiPath.ROOT + "/publications")
@RolesAllowed({"REVIEWER", "MANAGER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications", description = "公开答复")
@Blocking
public class PublishApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject BeginPublication begin;
    @Inject WritePublication write;
    @Inject SubmitPublication submit;
    @Inject RejectPublication reject;
    @Inject ApprovePublication approve;
    @Inject WithdrawPublication withdraw;

    @Schema(description = "What an approval says.")
    public record ApproveForm(
            @Schema(title = "已核对保留的内容", description = "All that is kept was looked at.")
                    Boolean seen) {}

    @POST
    @Path("{number}/begin")
    @Once
    @Operation(summary = "Propose to publish an answer 起草公开")
    public void begin(@PathParam("number") String number) {
        begin.begin(number, current.get(), clock.now());
    }

    @PUT
    @Path("{number}/text")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the public text 修改公开文本")
    public void write(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) TextForm form) {
        write.write(number, form.text(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{number}/submit")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit the public text to whoever approves it 提交批准")
    public void submit(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) TextForm form) {
        submit.submit(number, form.text(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{number}/approve")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let everybody read it 批准公开")
    public void approve(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) ApproveForm form) {
        approve.approve(
                number,
                Boolean.TRUE.equals(form.seen()),
                Version.of(version),
                current.get(),
                clock.now());
    }

    @POST
    @Path("{number}/reject")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Want it written again 退回修改")
    public void reject(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        reject.reject(number, form.why(), Version.of(version), current.get(), clock.now());
    }

    @POST
    @Path("{number}/withdraw")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let nobody read it any more 撤下")
    public void withdraw(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String version,
            @RequestBody(required = true) WhyForm form) {
        withdraw.withdraw(number, form.why(), Version.of(version), current.get(), clock.now());
    }
}
