package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For what somebody on the list may be rung all the same, by the city's rule 免打扰例外. */
@ApplicationScoped
public class DespiteWish {
    @Inject Rules rules;

    /** Words that name no purpose count for nothing. */
    public Set<Purpose> of(Instant now) {
        return rules.words(Rule.DO_NOT_CALL_DESPITE, now).stream()
                .map(Purpose::said)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
