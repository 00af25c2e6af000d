package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.line.ChatFiles;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.waiting.HouseWords;
import line12345.ticketing.intake.Pictures;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/**
 * A ticket came out of a chat 会话登记工单: what was said goes into its history, the citizen's pictures
 * to its own, and the citizen reads the number.
 */
@ApplicationScoped
public class LinkChatToTicket {
    @Inject OwnTalks own;
    @Inject ChatLines lines;
    @Inject ChatFiles files;
    @Inject Tickets tickets;
    @Inject Pictures pictures;

    /**
     * The same number again changes nothing.
     *
     * @throws NoSuchChat when somebody else held it last
     * @throws NoSuchTicket when it is not there for this person
     */
    @Transactional
    public void link(long chatId, String number, Actor by, Instant now) {
        Chat chat = own.lastHeld(chatId, by);
        Ticket ticket = tickets.of(by, number, now);
        if (number.equals(chat.ticketNumber())) {
            return;
        }
        String said = Transcript.of(lines.of(chat, 0, false));
        ticket.note(now, by, "在线会话", said, true);
        pictures.store(ticket.id(), ofPictures(chat), now);
        chat.became(number);
        lines.house(chat, HouseWords.became(number), now);
    }

    /** A PDF stays with the chat; the history names it. */
    private List<TicketForm.Picture> ofPictures(Chat chat) {
        return files.of(chat).stream()
                .filter(ChatFiles.Bytes::picture)
                .map(file -> new TicketForm.Picture(file.name(), file.bytes()))
                .toList();
    }
}
