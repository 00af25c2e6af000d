package line12345.ticketing.chat.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.ChatConfig;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.NotNow;
import line12345.ticketing.chat.line.ChatLines;
import line12345.ticketing.chat.waiting.ExpectedWait;
import line12345.ticketing.chat.waiting.HouseWords;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.fact.Facts;

import java.time.Instant;
import java.util.Optional;

/** A citizen wants to write with an agent 转人工: one place in the queue, however often asked. */
@ApplicationScoped
public class AskForAgent {
    @Inject Chats chats;
    @Inject ChatLines lines;
    @Inject ExpectedWait expected;
    @Inject Identities identities;
    @Inject ListedAsker listed;
    @Inject ChatConfig config;
    @Inject Facts facts;

    /**
     * While a chat is open, asking again changes nothing but the proof.
     *
     * @throws NotNow outside the hours, or when too many wait
     * @throws line12345.ticketing.harassment.OnHarassmentList when the proven number is listed and
     *     has had enough of agents today
     */
    @Transactional
    public void ask(Asker asker, Instant now) {
        chats.oneAtATime(asker.channel(), asker.account());
        Optional<Chat> open =
                chats.newestOf(asker.channel(), asker.account())
                        .filter(chat -> chat.state() != ChatState.ENDED);
        if (open.isPresent()) {
            open.get().provenAs(asker.citizenId());
            return;
        }
        long waiting = mayAsk(now);
        listed.refuse(asker.citizenId(), now);
        Chat chat =
                new Chat(
                        asker.channel(),
                        chats.hash(asker.channel(), asker.account()),
                        asker.carried() ? identities.seal(asker.account()) : null,
                        asker.citizenId(),
                        now);
        chats.add(chat);
        facts.announce(chat.asked(), now);
        lines.house(chat, HouseWords.place(waiting, expected.minutes(waiting)), now);
        chats.watch(chat);
    }

    private long mayAsk(Instant now) {
        if (!config.hours().open(now)) {
            throw NotNow.closed(config.hours());
        }
        long waiting = chats.queue().waiting();
        if (waiting >= config.mostWaiting()) {
            throw NotNow.full(waiting);
        }
        return waiting;
    }
}
