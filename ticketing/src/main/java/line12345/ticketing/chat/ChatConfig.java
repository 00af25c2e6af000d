package line12345.ticketing.chat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.time.LocalTime;

/** How live chats are kept going. */
@ConfigMapping(prefix = "line12345.chat")
public interface ChatConfig {
    /** From when agents answer; the same as {@link #hoursTo()}: day and night. */
    @WithDefault("08:30")
    LocalTime hoursFrom();

    /** Until when a new chat is taken; later makes the last agents stay longer. */
    @WithDefault("20:00")
    LocalTime hoursTo();

    /** Chats an agent has side by side; raising it makes each citizen wait longer for words. */
    @WithDefault("2")
    @Min(1)
    @Max(10)
    int beside();

    /** Citizens who may wait at once; raising it promises more than is kept. */
    @WithDefault("100")
    @Min(1)
    @Max(10000)
    int mostWaiting();

    /** After this wait the citizen is told how it stands; raising it leaves them guessing. */
    @WithDefault("3m")
    @DurationMin(seconds = 10)
    Duration tellWait();

    /** After this wait nobody will come any more; raising it keeps hopes up without a reason. */
    @WithDefault("30m")
    @DurationMin(seconds = 60)
    Duration giveUpWait();

    /** An agent who owes words for so long has left: back to the queue. Raising it: longer gaps. */
    @WithDefault("5m")
    @DurationMin(seconds = 30)
    Duration agentAway();

    /** A citizen silent for so long is asked; raising it keeps agents from the next one. */
    @WithDefault("10m")
    @DurationMin(seconds = 30)
    Duration citizenAsked();

    /** A citizen silent for so long, asked in between, has left; more than {@code citizenAsked}. */
    @WithDefault("15m")
    @DurationMin(seconds = 60)
    Duration citizenGone();

    /** Lines one citizen may send within a minute; raising it lets a script fill the screen. */
    @WithDefault("20")
    @Min(1)
    @Max(600)
    int linesPerMinute();

    default ChatTimes times() {
        return new ChatTimes(tellWait(), giveUpWait(), agentAway(), citizenAsked(), citizenGone());
    }

    default ChatHours hours() {
        return new ChatHours(hoursFrom(), hoursTo());
    }
}
