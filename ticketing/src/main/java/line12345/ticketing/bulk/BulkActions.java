package line12345.ticketing.bulk;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All steps that may be taken for many; two of one key keep the house shut. */
@Startup
@ApplicationScoped
public class BulkActions {
    @Inject @All List<BulkAction> actions;

    private Map<String, BulkAction> byKey;

    @PostConstruct
    void sort() {
        byKey = actions.stream().collect(Collectors.toMap(BulkAction::key, Function.identity()));
    }

    /** What this person may do with the rows of a list. */
    public List<BulkAction> on(String list, Actor actor) {
        return actions.stream()
                .filter(action -> action.list().equals(list) && action.isFor(actor))
                .sorted(Comparator.comparing(BulkAction::key))
                .toList();
    }

    Optional<BulkAction> of(String key) {
        return Optional.ofNullable(key).map(byKey::get);
    }

    /** What this node can do; another one may be of a newer version and know more. */
    Set<String> keys() {
        return byKey.keySet();
    }
}
