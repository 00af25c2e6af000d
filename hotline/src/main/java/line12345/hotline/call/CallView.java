package line12345.hotline.call;

import java.time.Instant;

/**
 * A call as shown. Moments are null until they come.
 *
 * @param key as the exchange names the citizen's line
 * @param callerMasked null if the number was withheld
 * @param accountId the agent who spoke last
 * @param waitMillis until the first answer, or until the end if there was none
 * @param waitingAgain an agent's line broke and the citizen waits for the next
 * @param ringMillis how long the answering telephone rang
 * @param recording path below the folder of recordings
 * @param queue the key of the queue it was meant for, whoever answered
 * @param confidential it came through a confidential queue 保密队列
 */
public record CallView(
        long id,
        String key,
        String callerMasked,
        Long accountId,
        Instant arrivedAt,
        Instant queuedAt,
        Instant answeredAt,
        Instant endedAt,
        Long waitMillis,
        boolean waitingAgain,
        Long ringMillis,
        long talkMillis,
        Outcome outcome,
        String recording,
        Integer surveyDigit,
        Integer surveyLevel,
        String queue,
        boolean confidential) {
    public boolean open() {
        return endedAt == null;
    }
}
