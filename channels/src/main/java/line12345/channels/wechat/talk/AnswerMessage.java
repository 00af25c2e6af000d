package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.chat.ChatTurn;
import line12345.channels.wechat.message.Message;
import line12345.channels.wechat.message.Messages;
import line12345.channels.wechat.message.Messages.Kept;
import line12345.channels.wechat.talk.Senders.Sender;
import line12345.channels.wechat.told.ToldBook;
import line12345.ticketing.chat.line.SentFile;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.identity.PartAccount;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Works at one kept message 处理消息: what it does, where the conversation stands and that it was
 * worked at are one transaction, so that a crash leaves either all of it or nothing.
 */
@ApplicationScoped
class AnswerMessage {
    @Inject Messages messages;
    @Inject Senders senders;
    @Inject Scenes scenes;
    @Inject TalkPictures pictures;
    @Inject GrantWish grant;
    @Inject KnownAccounts accounts;
    @Inject PartAccount part;
    @Inject ChatTurn chats;
    @Inject ChatPictures shown;
    @Inject ToldBook told;
    @Inject Identities identities;
    @Inject TransactionSynchronizationRegistry transaction;

    /**
     * @param refused what the house said when this was tried before and rolled back; null at first
     * @return what is said, empty text for nothing; nothing at all when it must wait for a picture
     *     or for what the same person said before
     * @throws Refusal when the house refused and everything is rolled back: to be asked again with
     *     it
     */
    @Transactional
    public Optional<String> answer(long id, Refusal refused, Instant now) {
        Kept kept = messages.alone(id);
        if (kept.done()) {
            return Optional.of(kept.reply());
        }
        if (messages.earlierWaits(kept)) {
            return Optional.empty();
        }
        Optional<String> reply = react(kept, refused, now);
        reply.ifPresent(words -> messages.done(id, words, now));
        return reply;
    }

    private Optional<String> react(Kept kept, Refusal refused, Instant now) {
        Message message = kept.message();
        Sender sender = senders.of(kept.senderHash(), now);
        if (message.isEvent("subscribe") || message.isEvent("SCAN")) {
            return Optional.of(scanned(kept, sender, now));
        }
        if (message.isEvent("TEMPLATESENDJOBFINISH")) {
            told.result(message.id(), message.status());
            return Optional.of("");
        }
        if (message.second() < sender.lastSecond()) {
            return Optional.of(message.type().equals("event") ? "" : Words.LATE);
        }
        if (message.isEvent("unsubscribe")) {
            part.part(Wechat.CHANNEL, message.sender(), "市民本人（微信）", "取消关注", now);
            senders.keep(kept.senderHash(), new Sender(message.second(), null), now);
            return Optional.of("");
        }
        if (message.type().equals("event") && !message.isEvent("CLICK")) {
            return Optional.of("");
        }
        boolean picture = message.type().equals("image") && chats.talks(message.sender(), now);
        Optional<SentFile> file = Optional.empty();
        if (picture && refused == null) {
            file = shown.of(kept, now);
            if (file.isEmpty()) {
                return Optional.empty();
            }
        } else if (picture) {
            shown.drop(kept);
        }
        Optional<String> chat = chat(kept, file.orElse(null), refused, now);
        if (chat.isPresent()) {
            senders.keep(kept.senderHash(), new Sender(message.second(), sender.talk()), now);
            return chat;
        }
        return talk(kept, sender, refused, now);
    }

    /** A code of ours leads into the conversation; any other one welcomes. */
    private String scanned(Kept kept, Sender sender, Instant now) {
        Message message = kept.message();
        Optional<Scene> scene = scenes.of(message.key());
        if (scene.isEmpty() || message.second() < sender.lastSecond()) {
            return Words.WELCOME;
        }
        Turn turn = Talker.scanned(sender.talk(), scene.get(), newKey(message));
        senders.keep(kept.senderHash(), new Sender(message.second(), turn.talk()), now);
        return turn.words();
    }

    /** While an agent is written with, words are for the agent. */
    private Optional<String> chat(Kept kept, SentFile file, Refusal refused, Instant now) {
        Message message = kept.message();
        OptionalLong citizen = accounts.citizenOf(Wechat.CHANNEL, message.sender());
        return chats.hear(message, "wechat " + kept.id(), file, citizen, refused, now);
    }

    private Optional<String> talk(Kept kept, Sender sender, Refusal refused, Instant now) {
        Message message = kept.message();
        OptionalLong citizen = accounts.citizenOf(Wechat.CHANNEL, message.sender());
        Talk before = sender.talk();
        Turn turn = Talker.hear(before, heard(message), citizen.isPresent(), newKey(message));
        if (turn.wish() instanceof Wish.File
                && refused == null
                && pictures.waiting(kept.senderHash(), before.key())) {
            return Optional.empty();
        }
        if (turn.wish() != null && refused != null) {
            turn = Talker.refused(before, turn, refused);
        } else if (turn.wish() != null) {
            turn = granted(kept, before, turn, citizen, now);
        }
        boolean dropped =
                before != null
                        && (turn.talk() == null
                                || !turn.talk().key().equals(before.key())
                                || turn.talk().pictures() < before.pictures()
                                || turn.talk().voices() < before.voices()
                                || turn.talk().videos() < before.videos());
        if (dropped) {
            pictures.drop(kept.senderHash(), before.key());
        }
        senders.keep(kept.senderHash(), new Sender(message.second(), turn.talk()), now);
        return Optional.of(turn.words());
    }

    private Turn granted(Kept kept, Talk before, Turn turn, OptionalLong citizen, Instant now) {
        try {
            String words = grant.grant(kept, before, turn, citizen, now);
            return Turn.say(turn.talk(), words.isEmpty() ? turn.words() : words);
        } catch (Refusal refusal) {
            if (transaction.getRollbackOnly()) {
                throw refusal;
            }
            // A wrong guess is remembered: it commits although it refuses.
            return Talker.refused(before, turn, refusal);
        }
    }

    private static Heard heard(Message message) {
        return switch (message.type()) {
            case "text" -> Heard.words(message.text());
            case "event" -> Heard.words(message.key());
            case "image" -> Heard.aPicture();
            case "voice" -> Heard.aVoice(message.recognition());
            case "video", "shortvideo" -> Heard.aFilm();
            case "location" -> Heard.aPlace(message.place());
            default -> Heard.somethingElse();
        };
    }

    /** Made of the first message: worked at again after a crash, it makes the same ticket. */
    private String newKey(Message message) {
        return identities
                .hash("talk " + message.sender() + " " + message.sameness())
                .substring(0, 40);
    }
}
