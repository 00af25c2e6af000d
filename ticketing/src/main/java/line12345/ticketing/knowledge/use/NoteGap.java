package line12345.ticketing.knowledge.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.knowledge.search.Asked;
import line12345.ticketing.knowledge.search.FindEntries;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Somebody has looked for this and found nothing 知识缺口. */
@ApplicationScoped
public class NoteGap {
    @Inject EntityManager entities;
    @Inject FindEntries find;

    /** Nothing when there is a hit after all, or when the words may tell who somebody is. */
    @Transactional
    public void note(String words, Actor by, Instant now) {
        boolean found = !find.find(new Asked(words, "", ""), 1, by, now).isEmpty();
        GapWords.of(words).filter(kept -> !found).ifPresent(kept -> append(kept, now));
    }

    private void append(String words, Instant now) {
        entities.createNativeQuery("insert into knowledge_gap_delta (words, day) values (?1, ?2)")
                .setParameter(1, words)
                .setParameter(2, OfficeClock.dayOf(now))
                .executeUpdate();
    }
}
