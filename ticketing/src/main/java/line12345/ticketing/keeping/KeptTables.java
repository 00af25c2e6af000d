package line12345.ticketing.keeping;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Comparator;
import java.util.List;

/** All tables of rules, in their order. */
@ApplicationScoped
public class KeptTables {
    @Inject @All List<KeptTable> tables;

    public List<KeptTable> all() {
        return tables.stream().sorted(Comparator.comparingInt(KeptTable::order)).toList();
    }

    /**
     * @throws NoSuchTable unknown
     */
    public KeptTable named(String key) {
        return tables.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchTable::new);
    }
}
