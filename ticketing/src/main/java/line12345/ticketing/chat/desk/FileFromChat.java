package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;

import java.time.Instant;

/**
 * The agent files what was asked in a chat 会话转工单: it counts for the channel that the citizen came
 * by, and carries what was said. Also after the citizen has left.
 */
@ApplicationScoped
public class FileFromChat {
    @Inject OwnTalks own;
    @Inject FileTicket fileTicket;
    @Inject LinkChatToTicket link;

    /**
     * The same form again is the same ticket.
     *
     * @throws NoSuchChat when somebody else held it last
     */
    @Transactional
    public Receipt file(long chatId, TicketForm form, Actor by, Instant now) {
        Chat chat = own.lastHeld(chatId, by);
        Receipt receipt = fileTicket.file(form.from(chat.channel()), by, now);
        link.link(chatId, receipt.number(), by, now);
        return receipt;
    }
}
