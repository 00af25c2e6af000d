package line12345.ticketing.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.knowledge.KnowledgePublished;
import line12345.ticketing.knowledge.KnowledgeWithdrawn;
import line12345.ticketing.search.words.PlainText;
import line12345.ticketing.search.words.Terms;
import line12345.ticketing.search.words.Terms.Mark;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an edition is found by, written in the transaction that publishes it. */
@ApplicationScoped
class WriteWords implements FactListener {
    @Inject EntityManager entities;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof KnowledgePublished published) {
            forgetReplaced(published.entryId(), now);
            write(published.editionId());
        } else if (fact instanceof KnowledgeWithdrawn withdrawn) {
            entities.createNativeQuery("delete from knowledge_words where edition_id = ?1")
                    .setParameter(1, withdrawn.editionId())
                    .executeUpdate();
        }
    }

    /** Those that a later edition replaces on a day to come stay until the next one. */
    private void forgetReplaced(long entryId, Instant now) {
        entities.createNativeQuery(
                        "delete from knowledge_words where entry_id = ?1 and replaced_from <= ?2")
                .setParameter(1, entryId)
                .setParameter(2, OfficeClock.dayOf(now))
                .executeUpdate();
    }

    private void write(long editionId) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        "select title, wordings, answer, matters"
                                                + " from knowledge_edition where id = ?1",
                                        Object[].class)
                                .setParameter(1, editionId)
                                .getSingleResult();
        Set<Integer> title = new TreeSet<>(terms((String) row[0]));
        Set<Integer> asked = new TreeSet<>(title);
        asked.addAll(terms((String) row[1]));
        Set<Integer> all = new TreeSet<>(asked);
        all.addAll(terms((String) row[2]));
        Arrays.stream((String[]) row[3]).forEach(code -> all.add(matter(code)));
        entities.createNativeQuery(
                        """
                        insert into knowledge_words (edition_id, entry_id, title, asked, terms,
                            valid_from, valid_until)
                        select id, entry_id, cast(?2 as int[]), cast(?3 as int[]),
                            cast(?4 as int[]), valid_from, valid_until
                        from knowledge_edition where id = ?1
                        """)
                .setParameter(1, editionId)
                .setParameter(2, array(title))
                .setParameter(3, array(asked))
                .setParameter(4, array(all))
                .executeUpdate();
    }

    private static Set<Integer> terms(String text) {
        return Terms.of(PlainText.of(text));
    }

    static int matter(String code) {
        return Terms.mark(Mark.MATTER, code.hashCode());
    }

    /** As PostgreSQL reads an array. */
    static String array(Iterable<?> values) {
        return java.util.stream.StreamSupport.stream(values.spliterator(), false)
                .map(Object::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
