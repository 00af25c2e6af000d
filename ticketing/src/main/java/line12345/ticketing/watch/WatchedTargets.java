package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.bulk.BulkFilter;
import line12345.ticketing.bulk.BulkTarget;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All rows of a watch list as its address filters them, for one step on all of them. */
@ApplicationScoped
class WatchedTargets {
    static final String LIST = "/supervision";

    @Inject WatchLists lists;

    List<BulkTarget> all(
            String filter, Predicate<WatchLine> meant, int most, Actor reader, Instant now) {
        BulkFilter read = BulkFilter.of(filter).knowsOnly(Set.of("list", "office", "after"));
        Long office = read.number("office") == 0 ? null : read.number("office");
        Watched list = Watched.named(read.get("list"));
        return lists.page(list, office, null, most, reader, now).lines().stream()
                .filter(meant)
                .map(line -> new BulkTarget(line.number(), line.position(), line.version()))
                .toList();
    }
}
