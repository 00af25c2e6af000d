package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.knowledge.ApproveEdition;
import line12345.ticketing.knowledge.EntryText;
import line12345.ticketing.knowledge.PublishEdition;
import line12345.ticketing.knowledge.SubmitEdition;
import line12345.ticketing.knowledge.WriteEntry;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the offices of 云江市 know, by the real use cases; city/knowledge.tsv. */
@ApplicationScoped
class PlausibleKnowledge {
    private static final LocalDate SINCE = LocalDate.parse("2024-07-01");
    private static final int DAYS_BEFORE_END = 40;

    @Inject EntityManager entities;
    @Inject Accounts accounts;
    @Inject WriteEntry write;
    @Inject SubmitEdition submit;
    @Inject ApproveEdition approve;
    @Inject PublishEdition publish;

    /**
     * Part of the caller's transaction. One entry is past its end, so that one sees what that is.
     */
    void fill(String table, Instant now) {
        entries(table, now);
        // All of it is long ago: nobody's bell rings for it on the first day.
        entities.createNativeQuery("delete from notice where words like '知识库“%'").executeUpdate();
    }

    private void entries(String table, Instant now) {
        table.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> entry(line.split("\t", -1), now));
    }

    private void entry(String[] cell, Instant now) {
        long office = Long.parseLong(cell[0]);
        LocalDate until = EntryText.day(cell[7]);
        EntryText text =
                new EntryText(
                        cell[1],
                        List.of(cell[2].replace("|", "\n")),
                        cell[3],
                        List.of(cell[4].split("\\|")),
                        cell[5],
                        cell[6],
                        SINCE,
                        until,
                        true);
        // Whatever is over now was published while it was not.
        boolean over = until != null && until.isBefore(OfficeClock.dayOf(now));
        Instant then = over ? OfficeClock.start(until.minusDays(DAYS_BEFORE_END)) : now;
        Actor clerk = accounts.ofOffice(Role.CLERK, office).get(0);
        long id = write.write(null, text, clerk, then);
        submit.submit(id, null, text, 0, clerk, then);
        approve.approve(id, 1, accounts.ofOffice(Role.LEADER, office).get(0), then);
        publish.publish(id, 2, accounts.withRole(Role.REVIEWER).get(0), then);
    }
}
