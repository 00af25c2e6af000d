package line12345.hotline.api.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.Coded;
import line12345.hotline.api.key.CallerKey;
import line12345.hotline.api.once.Once;
import line12345.hotline.api.once.OnceHeaders;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.attachment.AttachFile;
import line12345.ticketing.attachment.DropFile;
import line12345.ticketing.attachment.FileView;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.attachment.MarkFile;
import line12345.ticketing.attachment.NewFile;
import line12345.ticketing.attachment.Purpose;
import line12345.ticketing.attachment.ReadFile;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.List;

/** Attachments: list, add, open, mark, drop. */
@Path(ApiPath.ROOT + "/tickets")
@RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "附件")
@Blocking
public class AttachmentsApi {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ListFiles list;
    @Inject AttachFile attach;
    @Inject ReadFile read;
    @Inject DropFile drop;
    @Inject MarkFile mark;
    @Inject CallerKey caller;

    /**
     * @param position of the part it belongs to, 0 for the whole ticket
     * @param applicationId of the application it went out with
     * @param given the words beside it are out
     */
    @Schema(name = "Attachment", description = "A file beside words 附件.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileAnswer(
            long id,
            int position,
            Coded<Purpose> purpose,
            Long applicationId,
            String name,
            boolean picture,
            boolean forCitizen,
            boolean given,
            String addedBy,
            Instant addedAt) {
        static FileAnswer of(FileView file) {
            return new FileAnswer(
                    file.id(),
                    file.position(),
                    Coded.of(file.purpose(), Purpose::chinese),
                    file.applicationId(),
                    file.name(),
                    file.picture(),
                    file.forCitizen(),
                    file.given(),
                    file.addedWho(),
                    file.addedAt());
        }
    }

    @Schema(name = "Attachments")
    public record FilesAnswer(List<FileAnswer> items) {}

    @Schema(description = "Who sees a file.")
    public record MarkForm(@Schema(title = "给市民看", required = true) Boolean forCitizen) {}

    @GET
    @Path("{number}/attachments")
    @Operation(summary = "List the files that this account may open 附件列表")
    public FilesAnswer list(@PathParam("number") String number) {
        return files(number);
    }

    @POST
    @Path("{number}/attachments")
    @Once
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Lay a file beside words that are being written 添加附件",
            description = "The body is the file: a picture or a PDF. It goes out with the words.")
    public FilesAnswer add(
            @PathParam("number") String number,
            @Parameter(required = true) @QueryParam("purpose") Purpose purpose,
            @Parameter(required = true, schema = @Schema(minLength = 1, maxLength = 200))
                    @QueryParam("name")
                    String name,
            @QueryParam("forCitizen") @DefaultValue("false") boolean forCitizen,
            @Parameter(hidden = true) @HeaderParam(OnceHeaders.KEY) String key,
            byte[] file) {
        attach.attach(
                number,
                new NewFile(purpose, "api-" + caller.own(key), name, file, forCitizen),
                current.get(),
                clock.now());
        return files(number);
    }

    @GET
    @Path("{number}/attachments/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Open a file 下载附件")
    public Response open(@PathParam("number") String number, @PathParam("id") long id) {
        var file = read.read(number, id, false, current.get(), clock.now());
        return Response.ok(file.bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Media-Type", file.mediaType())
                .build();
    }

    @PUT
    @Path("{number}/attachments/{id}/for-citizen")
    @Once
    @RolesAllowed({"CLERK", "LEADER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say whether the citizen sees a file beside the reply 给市民看")
    public FilesAnswer mark(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @RequestBody(required = true) MarkForm form) {
        mark.mark(number, id, form.forCitizen(), current.get(), clock.now());
        return files(number);
    }

    @DELETE
    @Path("{number}/attachments/{id}")
    @Once
    @Operation(summary = "Take a file away while the words beside it are not out 移除附件")
    public void drop(@PathParam("number") String number, @PathParam("id") long id) {
        drop.drop(number, id, current.get(), clock.now());
    }

    private FilesAnswer files(String number) {
        return new FilesAnswer(
                list.of(number, current.get(), clock.now()).files().stream()
                        .map(FileAnswer::of)
                        .toList());
    }
}
