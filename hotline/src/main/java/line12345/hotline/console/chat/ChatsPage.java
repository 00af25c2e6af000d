package line12345.hotline.console.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.desk.ReadTalks;
import line12345.ticketing.chat.desk.TakeChat;
import line12345.ticketing.chat.phrase.KeepPhrase;
import line12345.ticketing.chat.phrase.Phrase;
import line12345.ticketing.chat.phrase.Phrases;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** 在线接待: who waits, which talks are mine, and the key that takes the next one. */
@Path("/chats")
@RolesAllowed("AGENT")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ChatsPage {
    private static final int MOST = 12;

    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadTalks talks;
    @Inject TakeChat take;
    @Inject Phrases phrases;
    @Inject KeepPhrase keep;
    @Inject Accounts accounts;
    @Inject AgentPresences presences;
    @Inject ChatConfig config;
    @Inject ObjectMapper json;

    @CheckedTemplate(basePath = "chat")
    static class Templates {
        static native TemplateInstance chats(String start, String hours, int beside);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "在线接待";
        }

        @Override
        public String href() {
            return "/chats";
        }

        @Override
        public int order() {
            return 12;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT;
        }
    }

    /** What the page begins with. */
    record Start(ReadTalks.Desk desk, List<Phrase> phrases) {}

    /** The chat that was taken. */
    public record Taken(long id) {}

    /** An agent as the list to hand over to names one. */
    public record Colleague(String code, String name) {}

    /**
     * @param version as it was read, 0 for a new one
     * @param words empty to drop it
     */
    public record PhraseForm(String code, String words, int version) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() throws JsonProcessingException {
        Actor agent = current.get();
        Instant now = clock.now();
        Start start = new Start(talks.of(agent, now), phrases.of(agent, now));
        return Templates.chats(
                json.writeValueAsString(start), config.hours().said(), config.beside());
    }

    @GET
    @Path("now")
    public ReadTalks.Desk now() {
        return talks.of(current.get(), clock.now());
    }

    @POST
    @Path("next")
    public Taken next() {
        Actor agent = current.get();
        Instant now = clock.now();
        AgentState state = presences.of(agent.accountId(), now).state();
        if (state == AgentState.RINGING || state == AgentState.TALKING) {
            throw new CallFirst();
        }
        return new Taken(take.next(agent, now));
    }

    @GET
    @Path("colleagues")
    public List<Colleague> colleagues(@QueryParam("q") String words) {
        Actor self = current.get();
        return accounts.named(words == null ? "" : words.strip(), MOST * 2).stream()
                .filter(one -> one.is(Role.AGENT) && one.accountId() != self.accountId())
                .limit(MOST)
                .map(one -> new Colleague(Long.toString(one.accountId()), one.name()))
                .toList();
    }

    @POST
    @Path("phrases")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<Phrase> keep(PhraseForm form) {
        Actor agent = current.get();
        keep.keep(form.code(), form.words(), form.version(), agent);
        return phrases.of(agent, clock.now());
    }
}
