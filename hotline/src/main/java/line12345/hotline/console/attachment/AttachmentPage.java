package line12345.hotline.console.attachment;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.attachment.AttachFile;
import line12345.ticketing.attachment.DropFile;
import line12345.ticketing.attachment.FileBytes;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.attachment.MarkFile;
import line12345.ticketing.attachment.NewFile;
import line12345.ticketing.attachment.ReadFile;
import line12345.ticketing.attachment.TicketFiles.Draft;
import line12345.ticketing.time.OfficeClock;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A ticket's attachments: each change answers with the list as it is now. */
@Path("/tickets/{number}/attachments")
@Blocking
public class AttachmentPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject AttachFile attach;
    @Inject DropFile drop;
    @Inject MarkFile mark;
    @Inject ReadFile read;
    @Inject ListFiles list;

    @CheckedTemplate(basePath = "parts")
    static class Templates {
        static native TemplateInstance draftfiles(Draft draft);
    }

    /** What the list lies beside, the name of a purpose. */
    public record DropForm(String purpose) {}

    /**
     * @param citizen 给市民看
     */
    public record MarkForm(String purpose, boolean citizen) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({"CLERK", "LEADER", "MANAGER"})
    public TemplateInstance attach(@PathParam("number") String number, FileForm form) {
        Instant now = clock.now();
        NewFile file = form.read();
        attach.attach(number, file, current.get(), now);
        return draft(number, file.purpose().name(), now);
    }

    @POST
    @Path("{id}/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({"CLERK", "LEADER", "MANAGER"})
    public TemplateInstance drop(
            @PathParam("number") String number, @PathParam("id") long id, DropForm form) {
        Instant now = clock.now();
        drop.drop(number, id, current.get(), now);
        return draft(number, form.purpose(), now);
    }

    @POST
    @Path("{id}/mark")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({"CLERK", "LEADER"})
    public TemplateInstance mark(
            @PathParam("number") String number, @PathParam("id") long id, MarkForm form) {
        Instant now = clock.now();
        mark.mark(number, id, form.citizen(), current.get(), now);
        return draft(number, form.purpose(), now);
    }

    private TemplateInstance draft(String number, String purpose, Instant now) {
        return Templates.draftfiles(list.of(number, current.get(), now).draft(purpose));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
    public Response file(@PathParam("number") String number, @PathParam("id") long id) {
        return answer(read.read(number, id, false, current.get(), clock.now()));
    }

    @GET
    @Path("{id}/small")
    @RolesAllowed({"AGENT", "CALLBACK", "REVIEWER", "SHIFT_LEADER", "MANAGER", "CLERK", "LEADER"})
    public Response small(@PathParam("number") String number, @PathParam("id") long id) {
        return answer(read.read(number, id, true, current.get(), clock.now()));
    }

    private static Response answer(FileBytes file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String how = file.picture() ? "inline" : "attachment";
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", how + "; filename*=UTF-8''" + name)
                // The next person at this desk, or this one without the ticket, has no right to it.
                .header("Cache-Control", "no-store")
                // Somebody's file never runs as a page of ours.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
