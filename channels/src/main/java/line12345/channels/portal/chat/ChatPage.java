package line12345.channels.portal.chat;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.PortalPage;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.UploadedPictures;
import line12345.channels.portal.puzzle.Puzzle;
import line12345.channels.portal.puzzle.PuzzlePage;
import line12345.channels.portal.puzzle.WorkCookie;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.ChatScore;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.asking.AskForAgent;
import line12345.ticketing.chat.asking.Asker;
import line12345.ticketing.chat.asking.LeaveChat;
import line12345.ticketing.chat.asking.OwnChat;
import line12345.ticketing.chat.asking.RateChat;
import line12345.ticketing.chat.asking.SayToAgent;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.Said;
import line12345.ticketing.chat.line.SentFile;
import line12345.ticketing.guess.Source;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** 在线客服: a page that goes on by reloading, and by itself where scripts run. */
@Path("/portal/chat")
@PermitAll
public class ChatPage {
    static final String CHANNEL = "portal";

    /** What a script sends beside its form: it reads news itself and needs no page. */
    private static final String BY_SCRIPT = "X-Chat";

    @Inject AskForAgent ask;
    @Inject SayToAgent say;
    @Inject LeaveChat leave;
    @Inject RateChat rate;
    @Inject OwnChat own;
    @Inject ChatCookie cookies;
    @Inject OwnerCookie owners;
    @Inject HourlyLimit limit;
    @Inject Puzzle puzzle;
    @Inject PuzzlePage puzzlePage;
    @Inject WorkCookie works;
    @Inject BrowserChatConfig config;
    @Inject ChatConfig chats;
    @Inject OfficeClock clock;

    /** What is new for a page that runs a script. */
    public record News(TalkView talk, int last) {}

    @GET
    public Response show(@CookieParam(ChatCookie.NAME) String cookie) {
        return page(200, ChatCookie.read(cookie), null, "", clock.now());
    }

    @POST
    public Response begin(
            @CookieParam(ChatCookie.NAME) String cookie,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        String known = ChatCookie.read(cookie);
        String secret = known == null ? cookies.fresh() : known;
        OptionalLong proven = owners.read(owner, now);
        Long citizen = proven.isPresent() ? proven.getAsLong() : null;
        try {
            if (!open(known, now)) {
                refuseFlood(request, now);
            }
            ask.ask(new Asker(CHANNEL, secret, false, citizen), now);
            return back().cookie(cookies.of(secret, request.isSSL())).build();
        } catch (WorkNeeded needed) {
            return puzzlePage.ask(needed, "/portal/chat", List.of(), now);
        } catch (Refusal refusal) {
            return page(refusal.status(), known, refusal, "", now);
        }
    }

    /** Each counts, also of one browser that begins, leaves and begins again. */
    private void refuseFlood(HttpServerRequest request, Instant now) {
        String address = Source.of(request.remoteAddress().hostAddress());
        String what = UUID.randomUUID().toString();
        puzzle.pass(works.brought(request, now), address, what, now);
        if (!limit.take("chats from " + address, what, config.perAddress(), now)) {
            throw new TooMany("您所在的网络这一小时发起的会话太多了，请过一会儿再来，或直接拨打 12345。");
        }
    }

    private boolean open(String secret, Instant now) {
        return secret != null
                && own.of(CHANNEL, secret, Integer.MAX_VALUE, now)
                        .filter(chat -> chat.state() != ChatState.ENDED)
                        .isPresent();
    }

    /** Answers a form with the page, a script with nothing: it asks for the news itself. */
    @POST
    @Path("lines")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response say(
            @RestForm String key,
            @RestForm String words,
            @RestForm List<FileUpload> file,
            @HeaderParam(BY_SCRIPT) String script,
            @CookieParam(ChatCookie.NAME) String cookie) {
        Instant now = clock.now();
        String secret = ChatCookie.read(cookie);
        try {
            if (secret == null) {
                throw new NoSuchChat();
            }
            say.say(CHANNEL, secret, new Said(key, words, sent(file)), now);
        } catch (Refusal refusal) {
            if (script != null) {
                throw refusal;
            }
            return page(refusal.status(), secret, refusal, words, now);
        }
        return script == null ? back().build() : Response.noContent().build();
    }

    private static SentFile sent(List<FileUpload> files) {
        List<FileUpload> chosen = UploadedPictures.chosen(files);
        if (chosen.isEmpty()) {
            return null;
        }
        try {
            FileUpload one = chosen.get(0);
            return new SentFile(one.fileName(), Files.readAllBytes(one.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("news")
    @Produces(MediaType.APPLICATION_JSON)
    public Response news(
            @QueryParam("after") @DefaultValue("0") int after,
            @CookieParam(ChatCookie.NAME) String cookie) {
        TalkView talk = talk(ChatCookie.read(cookie), after, clock.now());
        return Response.ok(new News(talk, Math.max(after, talk.last())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("typing")
    public void types(@CookieParam(ChatCookie.NAME) String cookie) {
        String secret = ChatCookie.read(cookie);
        if (secret != null) {
            own.types(CHANNEL, secret, clock.now());
        }
    }

    @POST
    @Path("leave")
    public Response leave(@RestForm String wish, @CookieParam(ChatCookie.NAME) String cookie) {
        String secret = ChatCookie.read(cookie);
        if (secret != null) {
            leave.leave(CHANNEL, secret, clock.now());
        }
        boolean writes = "write".equals(wish);
        return writes ? Response.seeOther(URI.create("/portal/file")).build() : back().build();
    }

    @POST
    @Path("rate")
    public Response rate(@RestForm String score, @CookieParam(ChatCookie.NAME) String cookie) {
        String secret = ChatCookie.read(cookie);
        try {
            if (secret != null) {
                ChatScore.named(score).ifPresent(one -> rate.rate(CHANNEL, secret, one));
            }
            return back().build();
        } catch (Refusal refusal) {
            return page(refusal.status(), secret, refusal, "", clock.now());
        }
    }

    @GET
    @Path("files/{file:\\d{1,18}}")
    public Response file(
            @PathParam("file") long file, @CookieParam(ChatCookie.NAME) String cookie) {
        String secret = ChatCookie.read(cookie);
        if (secret == null) {
            throw new NoSuchChat();
        }
        ChatFiles.Bytes found = own.file(CHANNEL, secret, file);
        String name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String how = found.picture() ? "inline" : "attachment";
        return Response.ok(found.bytes(), found.mediaType())
                .header("Content-Disposition", how + "; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response.ResponseBuilder back() {
        return Response.seeOther(URI.create("/portal/chat"));
    }

    private TalkView talk(String secret, int after, Instant now) {
        boolean open = chats.hours().open(now);
        return (secret == null
                        ? Optional.<OwnChat.View>empty()
                        : own.of(CHANNEL, secret, after, now))
                .map(chat -> TalkView.of(chat, chats.hours(), open))
                .orElseGet(() -> TalkView.none(chats.hours(), open));
    }

    private Response page(int status, String secret, Refusal refusal, String typed, Instant now) {
        Sentence trouble =
                refusal == null ? null : new Sentence(refusal.sentence(), english(refusal.code()));
        TalkView talk = talk(secret, 0, now).with(trouble, typed == null ? "" : typed);
        return PortalPage.of(status, ChatTemplates.chat(talk)).build();
    }

    private static String english(String code) {
        return switch (code) {
            case "chat-closed" ->
                    "Nobody is here at this hour. Please leave a request or call 12345.";
            case "chat-full" -> "Too many are waiting. Please leave a request or call 12345.";
            case "on-harassment-list" -> "No more chats for this number today; please call 12345.";
            case "chat-over" -> "This chat is over; you can begin another one.";
            case "chat-too-fast", "too-many" -> "Too fast. Please wait a little.";
            case "wrong-file" -> "The file was not taken: JPG, PNG, GIF or PDF up to 5 MB.";
            default -> "This could not be taken. Please check it, or call 12345.";
        };
    }
}
