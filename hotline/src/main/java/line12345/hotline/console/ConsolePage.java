package line12345.hotline.console;

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
import line12345.hotline.call.exchange.ExchangeState.Link;
import line12345.hotline.signin.CurrentActor;
import line12345.hotline.telephony.link.ExchangeConfig;
import line12345.hotline.telephony.phone.PhonePasswords;
import line12345.ticketing.account.Role;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.ground.Grounds.Ground;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The agent console 话务台: who calls, what they want, what to say. */
@Path("/console")
@RolesAllowed("AGENT")
@Blocking
public class ConsolePage {
    @Inject CurrentActor current;
    @Inject ConsoleNow console;
    @Inject PhonePasswords passwords;
    @Inject ExchangeConfig exchange;
    @Inject ObjectMapper json;
    @Inject Rules rules;
    @Inject Grounds grounds;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance console(
                String start,
                List<Choice> kinds,
                List<Choice> urgencies,
                List<PauseReason> reasons);
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "话务台";
        }

        @Override
        public String href() {
            return "/console";
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT;
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() throws JsonProcessingException {
        ConsoleState state = console.state();
        Instant now = clock.now();
        Map<String, String> scripts =
                grounds.of(GroundUse.SCRIPT, now).stream()
                        .collect(Collectors.toMap(Ground::code, Ground::sentence));
        ConsoleStart start = new ConsoleStart(phone(state), state, scripts);
        return Templates.console(
                json.writeValueAsString(start),
                ConsoleChoices.kinds(),
                ConsoleChoices.urgencies(),
                PauseReason.all(rules.words(Rule.REST_REASONS, now)));
    }

    private PhoneAccount phone(ConsoleState state) {
        String extension = current.get().extension();
        boolean none = extension == null || state.exchange().link() == Link.OFF;
        // A second registration under its name would throw the real telephone out.
        if (!none && exchange.deskPhones().matcher(extension).matches()) {
            return new PhoneAccount(extension, "", true);
        }
        return none
                ? null
                : passwords
                        .of(extension)
                        .map(password -> new PhoneAccount(extension, password))
                        .orElse(null);
    }
}
