package line12345.ticketing.matter;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.rule.RuleChoices;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of requests as a rule may list them. */
@ApplicationScoped
class KindChoices implements RuleChoices {
    @Override
    public Map<String, String> choices() {
        Map<String, String> names = new LinkedHashMap<>();
        for (TicketKind kind : TicketKind.values()) {
            names.put(kind.name(), kind.chinese());
        }
        return names;
    }
}
