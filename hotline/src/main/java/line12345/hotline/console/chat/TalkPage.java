package line12345.hotline.console.chat;

import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.attachment.WrongFile;
import line12345.ticketing.chat.desk.EndChat;
import line12345.ticketing.chat.desk.HandChatOver;
import line12345.ticketing.chat.desk.LinkChatToTicket;
import line12345.ticketing.chat.desk.PrefillTicket;
import line12345.ticketing.chat.desk.ReadChat;
import line12345.ticketing.chat.desk.SayToCitizen;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.Said;
import line12345.ticketing.chat.line.SentFile;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** One talk of the desk: read, answered, handed over, ended, made a ticket. */
@Path("/chats/{id:\\d{1,18}}")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class TalkPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadChat read;
    @Inject SayToCitizen say;
    @Inject HandChatOver over;
    @Inject EndChat end;
    @Inject PrefillTicket prefill;
    @Inject LinkChatToTicket link;

    /**
     * @param key made by the page; the same key again is the same line
     */
    public record LineForm(String key, String words) {}

    /**
     * @param to an account, or null: whoever takes the next
     * @param note between agents
     */
    public record OverForm(Long to, String note) {}

    /** A ticket that was there before. */
    public record LinkForm(String number) {}

    @GET
    public ReadChat.View read(
            @PathParam("id") long id, @QueryParam("after") @DefaultValue("0") int after) {
        return read.of(id, after, current.get(), clock.now());
    }

    @POST
    @Path("lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public void say(@PathParam("id") long id, LineForm form) {
        Said said = new Said(form.key(), form.words(), null);
        say.say(id, said, current.get(), clock.now());
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public void send(@PathParam("id") long id, @RestForm String key, @RestForm FileUpload file) {
        Said said = new Said(key, "", sent(file));
        say.say(id, said, current.get(), clock.now());
    }

    private static SentFile sent(FileUpload file) {
        if (file == null) {
            throw new WrongFile("没有收到文件，请重新选择。");
        }
        try {
            return new SentFile(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("typing")
    public void types(@PathParam("id") long id) {
        read.types(id, current.get(), clock.now());
    }

    @POST
    @Path("over")
    @Consumes(MediaType.APPLICATION_JSON)
    public void over(@PathParam("id") long id, OverForm form) {
        over.over(id, form.to(), form.note(), current.get(), clock.now());
    }

    @POST
    @Path("end")
    public void end(@PathParam("id") long id) {
        end.end(id, current.get(), clock.now());
    }

    @GET
    @Path("filing")
    public PrefillTicket.Beginning filing(@PathParam("id") long id) {
        return prefill.open(id, current.get(), clock.now());
    }

    @POST
    @Path("ticket")
    @Consumes(MediaType.APPLICATION_JSON)
    public void link(@PathParam("id") long id, LinkForm form) {
        String number = form.number() == null ? "" : form.number().replaceAll("\\s", "");
        link.link(id, number, current.get(), clock.now());
    }

    @GET
    @Path("files/{file:\\d{1,18}}")
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        ChatFiles.Bytes found = read.file(id, file, current.get());
        String name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String how = found.picture() ? "inline" : "attachment";
        return Response.ok(found.bytes(), found.mediaType())
                .header("Content-Disposition", how + "; filename*=UTF-8''" + name)
                .header("Cache-Control", "no-store")
                // Somebody's file never runs as a page of ours.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
