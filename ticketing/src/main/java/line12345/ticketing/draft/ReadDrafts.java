package line12345.ticketing.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;

import org.jboss.logging.Logger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives people their own drafts back, and nobody else's 读取草稿. */
@ApplicationScoped
public class ReadDrafts {
    private static final Logger LOG = Logger.getLogger(ReadDrafts.class);

    /** A page has fewer forms. */
    private static final int MOST = 40;

    @Inject Drafts drafts;
    @Inject Identities identities;

    /** Those that are there, by name; at most forty are looked for. */
    @Transactional
    public List<Draft> of(Collection<String> forms, Actor whose) {
        Set<String> names = new TreeSet<>();
        forms.stream().limit(MOST).map(DraftText::form).forEach(names::add);
        if (names.isEmpty()) {
            return List.of();
        }
        return drafts.of(whose.accountId(), names).stream()
                .map(this::opened)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One sealed with a key that is no longer here is as good as gone; the page must open. */
    private Optional<Draft> opened(Drafts.Sealed row) {
        try {
            String content = identities.open(row.content());
            return Optional.of(new Draft(row.form(), row.version(), row.savedAt(), content));
        } catch (IllegalStateException e) {
            LOG.warn("a draft does not open: " + e.getMessage());
            return Optional.empty();
        }
    }
}
