package line12345.hotline.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.knowledge.ApproveEdition;
import line12345.ticketing.knowledge.EntryText;
import line12345.ticketing.knowledge.PublishEdition;
import line12345.ticketing.knowledge.SubmitEdition;
import line12345.ticketing.knowledge.WriteEntry;
import line12345.ticketing.knowledge.search.Asked;
import line12345.ticketing.knowledge.search.FindEntries;
import line12345.ticketing.knowledge.search.Hit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Entries on their way by the real use cases; 市人力资源和社会保障局 (6) writes about 社保缴费. */
@ApplicationScoped
public class Entries {
    static final long OFFICE = 6;
    static final String MATTER = "0602";
    static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    @Inject Journeys journeys;
    @Inject WriteEntry write;
    @Inject SubmitEdition submit;
    @Inject ApproveEdition approve;
    @Inject PublishEdition publish;
    @Inject FindEntries find;
    @Inject EntityManager entities;

    /** Four everyday characters that no other test has together. */
    static String mark() {
        StringBuilder mark = new StringBuilder();
        new Random().ints(4, 0x4e00, 0x9000).forEach(mark::appendCodePoint);
        return mark.toString();
    }

    static EntryText text(String title, String asked, String answer) {
        return text(title, asked, answer, LONG_AGO, null);
    }

    static EntryText text(
            String title, String asked, String answer, LocalDate from, LocalDate until) {
        return new EntryText(
                title, List.of(asked), answer, List.of(MATTER), null, "云人社发〔2026〕3 号", from, until);
    }

    Actor clerk() {
        return journeys.clerkOf(OFFICE);
    }

    Actor leader() {
        return journeys.leaderOf(OFFICE);
    }

    long published(EntryText text, Instant now) {
        return publish(write.write(null, text, clerk(), now), text, now);
    }

    /** A draft becomes what everybody finds. */
    long publish(long id, EntryText text, Instant now) {
        submit.submit(id, null, text, version(id), clerk(), now);
        approve.approve(id, version(id), leader(), now);
        publish.publish(id, version(id), journeys.first(Role.REVIEWER), now);
        return id;
    }

    List<Long> found(String words, Instant now) {
        return hits(words, "", now).stream().map(Hit::id).toList();
    }

    List<Hit> hits(String words, String matter, Instant now) {
        return find.find(new Asked(words, matter, ""), 8, journeys.first(Role.AGENT), now);
    }

    @Transactional
    int version(long id) {
        return number("select version from knowledge_edition where id = ?1", id).intValue();
    }

    @Transactional
    public Number number(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return (Number) query.getSingleResult();
    }

    @Transactional
    public List<?> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
