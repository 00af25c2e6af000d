package line12345.ticketing.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.handler.TellHandlers;
import line12345.ticketing.intake.Pictures;
import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.fact.MaterialAdded;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.video.KeepVideos;
import line12345.ticketing.video.Video;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A citizen adds words, pictures and films to the own ticket 市民补充. An office that waits for them
 * goes on by itself, and whoever handles it hears of it.
 */
@ApplicationScoped
public class AddMaterial {
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_WORDS = 1000;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject EntityManager entities;
    @Inject OwnTicket own;
    @Inject Pictures pictures;
    @Inject KeepVideos videos;
    @Inject DeadlineRules deadlines;
    @Inject TellHandlers handlers;
    @Inject Facts facts;

    /**
     * The same key again adds nothing.
     *
     * @param key made by the page that was shown
     * @param words may be empty where there are pictures or films
     * @throws MayAdd.NotAdded when it is too late or too much
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public void add(
            OwnKey shown,
            String key,
            String words,
            List<Picture> files,
            List<Video> films,
            Instant now) {
        Ticket ticket = own.of(shown, now);
        String once = TicketText.of("补充编号", key, LONGEST_KEY);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 61))")
                .setParameter(1, ticket.number())
                .getSingleResult();
        if (has(ticket.id(), once)) {
            return;
        }
        String said = TicketText.optional("补充的内容", words, LONGEST_WORDS);
        MayAdd.check(
                ticket.state(),
                said,
                new MayAdd.Files(files.size(), films.size()),
                today(ticket.id(), now),
                new MayAdd.Files(all("attachment", ticket.id()), all("ticket_video", ticket.id())));
        pictures.check(files);
        pictures.store(ticket.id(), files, now);
        videos.keep(ticket.id(), films, now);
        write(ticket.id(), once, now);
        String shownWords =
                said
                        + (files.isEmpty() ? "" : "（图片 " + files.size() + " 张）")
                        + (films.isEmpty() ? "" : "（视频 " + films.size() + " 段）");
        ticket.note(now, Actor.citizen(), "市民补充", shownWords, false);
        goOn(ticket, now);
        handlers.tell(ticket, ticket.legs().open(), "material", now);
        facts.announce(new MaterialAdded(ticket.about(now), files.size()), now);
    }

    /** It was waited for: the part's clock runs again. */
    private void goOn(Ticket ticket, Instant now) {
        for (Leg leg : ticket.legs().all()) {
            if (leg.state() == LegState.PAUSED) {
                var reckoning = deadlines.reckoning(leg.departmentId());
                facts.announce(leg.timing().resume(Actor.house(), reckoning, now), now);
            }
        }
    }

    private boolean has(long ticket, String key) {
        return !entities.createNativeQuery(
                        "select 1 from material where ticket_id = ?1 and key = ?2")
                .setParameter(1, ticket)
                .setParameter(2, key)
                .getResultList()
                .isEmpty();
    }

    private long today(long ticket, Instant now) {
        return number(
                entities.createNativeQuery(
                                "select count(*) from material where ticket_id = ?1 and at > ?2")
                        .setParameter(1, ticket)
                        .setParameter(2, now.minus(DAY))
                        .getSingleResult());
    }

    private long all(String table, long ticket) {
        return number(
                entities.createNativeQuery(
                                "select count(*) from " + table + " where ticket_id = ?1")
                        .setParameter(1, ticket)
                        .getSingleResult());
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    private void write(long ticket, String key, Instant now) {
        entities.createNativeQuery("insert into material (ticket_id, key, at) values (?1, ?2, ?3)")
                .setParameter(1, ticket)
                .setParameter(2, key)
                .setParameter(3, now)
                .executeUpdate();
    }
}
