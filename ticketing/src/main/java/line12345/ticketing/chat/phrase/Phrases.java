package line12345.ticketing.chat.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an agent can insert: the own ones first, then the city's. */
@ApplicationScoped
public class Phrases {
    @Inject EntityManager entities;
    @Inject Grounds grounds;

    @Transactional
    public List<Phrase> of(Actor agent, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select code, words, version from chat_phrase
                                where account_id = ?1 order by code
                                """,
                                Object[].class)
                        .setParameter(1, agent.accountId())
                        .getResultList();
        List<Phrase> all = new ArrayList<>();
        rows.forEach(
                row ->
                        all.add(
                                new Phrase(
                                        (String) row[0],
                                        (String) row[1],
                                        true,
                                        ((Number) row[2]).intValue())));
        grounds.of(GroundUse.CHAT, now)
                .forEach(one -> all.add(new Phrase(one.code(), one.sentence(), false, 0)));
        return List.copyOf(all);
    }
}
