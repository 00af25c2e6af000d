package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatPart;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.Typing;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.ChatLine;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.ticket.reading.OwnTickets;
import line12345.ticketing.ticket.reading.OwnTickets.OwnLine;

import java.time.Instant;
import java.util.List;

/** A chat as an agent reads it 会话详情, with what the same citizen asked before. */
@ApplicationScoped
public class ReadChat {
    private static final int HISTORY = 10;

    @Inject EntityManager entities;
    @Inject OwnTalks own;
    @Inject ChatLines lines;
    @Inject ChatFiles files;
    @Inject OwnTickets tickets;
    @Inject Typing typing;

    /** An earlier chat of the same account or citizen. */
    public record Past(long id, Instant askedAt, String ending, String ticketNumber) {}

    /**
     * @param mine whether the reader holds it now
     * @param ticketNumber empty while none came out of it
     * @param past newest first
     * @param tickets of the proven citizen, newest first
     */
    public record View(
            long id,
            ChatState state,
            boolean mine,
            List<ChatLine> lines,
            boolean types,
            String ticketNumber,
            List<Past> past,
            List<OwnLine> tickets) {}

    /**
     * @param after the last line known; 0 for all
     * @throws NoSuchChat when it is none of the reader's business
     */
    @Transactional
    public View of(long id, int after, Actor by, Instant now) {
        Chat chat = own.readable(id, by);
        Long citizen = chat.citizenId();
        return new View(
                chat.id(),
                chat.state(),
                chat.heldBy(by.accountId()),
                lines.of(chat, after, true),
                typing.typing(id, ChatPart.CITIZEN, now),
                chat.ticketNumber() == null ? "" : chat.ticketNumber(),
                past(id),
                citizen == null ? List.of() : tickets.of(citizen, 0, HISTORY));
    }

    /**
     * @throws NoSuchChat when chat or file is none of the reader's business
     */
    @Transactional
    public ChatFiles.Bytes file(long id, long file, Actor by) {
        return files.of(own.readable(id, by), file).orElseThrow(NoSuchChat::new);
    }

    /** The agent who holds it is writing. */
    @Transactional
    public void types(long id, Actor by, Instant now) {
        own.readable(id, by);
        typing.types(id, ChatPart.AGENT, now);
    }

    private List<Past> past(long id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select past.id, past.asked_at, coalesce(past.ending, ''),
                                       coalesce(past.ticket_number, '')
                                from chat present join chat past
                                    on past.id <> present.id
                                   and (past.channel = present.channel
                                        and past.account_hash = present.account_hash
                                        or past.citizen_id = present.citizen_id)
                                where present.id = ?1 order by past.id desc limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .setParameter(2, HISTORY)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Past(
                                        ((Number) row[0]).longValue(),
                                        (Instant) row[1],
                                        (String) row[2],
                                        (String) row[3]))
                .toList();
    }
}
