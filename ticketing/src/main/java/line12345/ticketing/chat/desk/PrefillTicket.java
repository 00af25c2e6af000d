package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.NoSuchChat;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.citizen.Identities;

import java.time.Instant;

/**
 * What the form begins with when a chat becomes a ticket: the citizen's words and the proven
 * number. Opening the number is written down as a look.
 */
@ApplicationScoped
public class PrefillTicket {
    @Inject EntityManager entities;
    @Inject OwnTalks own;
    @Inject ChatLines lines;
    @Inject Identities identities;
    @Inject Looks looks;

    /**
     * @param phone empty when none was proven: the agent asks for it
     */
    public record Beginning(long chatId, String channel, String phone, String words) {}

    /**
     * @throws NoSuchChat when somebody else held it last
     */
    @Transactional
    public Beginning open(long chatId, Actor by, Instant now) {
        Chat chat = own.lastHeld(chatId, by);
        String words = Transcript.ofCitizen(lines.of(chat, 0, false));
        return new Beginning(chatId, chat.channel(), phone(chat, by, now), words);
    }

    private String phone(Chat chat, Actor by, Instant now) {
        if (chat.citizenId() == null) {
            return "";
        }
        Citizen citizen = entities.find(Citizen.class, chat.citizenId());
        looks.note(by, citizen.phoneMasked(), "在线会话登记工单", now);
        return citizen.phone(identities);
    }
}
