package line12345.ticketing.chat.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.TicketText;

/** An agent keeps a canned answer of the own 我的常用语; without words it goes. */
@ApplicationScoped
public class KeepPhrase {
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    @Inject EntityManager entities;
    @Inject Accounts accounts;

    /**
     * @param code two to twenty small letters, digits or hyphens
     * @param words empty to drop it
     * @param version as it was read; 0 for a new one
     * @throws WrongPhrase when the code is none, there are too many, or it was changed elsewhere
     */
    @Transactional
    public void keep(String code, String words, int version, Actor by) {
        String name = code == null ? "" : code.strip();
        if (!name.matches("[a-z][a-z0-9-]{1,19}")) {
            throw WrongPhrase.noCode();
        }
        String text = TicketText.optional("常用语", words, LONGEST);
        accounts.oneAtATime(by);
        if (version == 0) {
            add(name, TicketText.of("常用语", text, LONGEST), by);
        } else {
            change(name, text, version, by);
        }
    }

    private void add(String code, String words, Actor by) {
        long kept =
                ((Number)
                                entities.createNativeQuery(
                                                "select count(*) from chat_phrase where account_id = ?1")
                                        .setParameter(1, by.accountId())
                                        .getSingleResult())
                        .longValue();
        if (kept >= MOST) {
            throw WrongPhrase.tooMany(MOST);
        }
        int added =
                entities.createNativeQuery(
                                """
                                insert into chat_phrase (account_id, code, words, version)
                                values (?1, ?2, ?3, 1) on conflict (account_id, code) do nothing
                                """)
                        .setParameter(1, by.accountId())
                        .setParameter(2, code)
                        .setParameter(3, words)
                        .executeUpdate();
        if (added == 0) {
            throw WrongPhrase.changed();
        }
    }

    private void change(String code, String words, int version, Actor by) {
        String how =
                words.isEmpty()
                        ? "delete from chat_phrase"
                        : "update chat_phrase set version = version + 1, words = ?4";
        var statement =
                entities.createNativeQuery(
                                how + " where account_id = ?1 and code = ?2 and version = ?3")
                        .setParameter(1, by.accountId())
                        .setParameter(2, code)
                        .setParameter(3, version);
        if (!words.isEmpty()) {
            statement.setParameter(4, words);
        }
        if (statement.executeUpdate() == 0) {
            throw WrongPhrase.changed();
        }
    }
}
