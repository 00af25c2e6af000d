package line12345.hotline.console.wall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.call.agent.PauseReason;
import line12345.hotline.call.exchange.ExchangeState;
import line12345.hotline.console.MenuEntry;
import line12345.hotline.console.PhoneAccount;
import line12345.hotline.signin.CurrentActor;
import line12345.hotline.telephony.phone.PhonePasswords;
import line12345.hotline.wall.WallBoard;
import line12345.hotline.wall.WallView;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** The shift leader's wall 现场监控, and the same for the hall. */
@Path("/wall")
@RolesAllowed({"SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class WallPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject WallBoard board;
    @Inject PhonePasswords passwords;
    @Inject Rules rules;
    @Inject ObjectMapper json;

    @CheckedTemplate(basePath = "wall")
    static class Templates {
        static native TemplateInstance wall(String start, List<String> rests, boolean records);

        static native TemplateInstance hall(String start);
    }

    /**
     * What the page starts with.
     *
     * @param phone null if this leader has no telephone in the page
     */
    public record Start(WallView wall, PhoneAccount phone) {}

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "现场监控";
        }

        @Override
        public String href() {
            return "/wall";
        }

        @Override
        public int order() {
            return 12;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    @GET
    public TemplateInstance wall() throws JsonProcessingException {
        WallView view = board.view();
        Start start = new Start(view, phone(view.exchange()));
        return Templates.wall(
                json.writeValueAsString(start),
                PauseReason.all(rules.words(Rule.REST_REASONS, clock.now())).stream()
                        .map(PauseReason::name)
                        .toList(),
                current.get().is(Role.MANAGER));
    }

    /** Dark, for a screen on the wall of the room; nothing can be done there. */
    @GET
    @Path("hall")
    public TemplateInstance hall() throws JsonProcessingException {
        return Templates.hall(json.writeValueAsString(new Start(board.view(), null)));
    }

    private PhoneAccount phone(ExchangeState exchange) {
        Actor leader = current.get();
        boolean none = leader.extension() == null || exchange.link() == ExchangeState.Link.OFF;
        return none
                ? null
                : passwords
                        .of(leader.extension())
                        .map(password -> new PhoneAccount(leader.extension(), password))
                        .orElse(null);
    }
}
