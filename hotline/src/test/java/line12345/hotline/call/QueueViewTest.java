package line12345.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.queue.AQueue;
import line12345.hotline.call.queue.Queue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class QueueViewTest {
    private static final Instant SINCE = Instant.parse("2026-11-21T02:00:00Z");

    private static QueueView.Line waits(String key, long many, Instant since) {
        return new QueueView.Line(key, "", many, since);
    }

    @Test
    void whoWaitsInAQueueThatWasClosedIsStillCounted() {
        Queue closed = AQueue.closed("enterprise");
        QueueView view =
                QueueView.of(
                        List.of(AQueue.general(), closed),
                        List.of(
                                waits("general", 1, SINCE.plusSeconds(5)),
                                waits("enterprise", 6, SINCE)));
        assertThat(view.waiting()).isEqualTo(7);
        assertThat(view.longestSince()).isEqualTo(SINCE);
        assertThat(view.lines()).extracting(QueueView.Line::name).contains("enterprise队列（已停用）");
    }

    @Test
    void aClosedQueueInWhichNobodyWaitsIsNotShown() {
        QueueView view =
                QueueView.of(List.of(AQueue.general(), AQueue.closed("enterprise")), List.of());
        assertThat(view.lines()).extracting(QueueView.Line::key).containsExactly("general");
        assertThat(view.longestSince()).isNull();
    }

    @Test
    void aQueueThatNobodyKnowsIsCountedToo() {
        QueueView view = QueueView.of(List.of(AQueue.general()), List.of(waits("gone", 2, SINCE)));
        assertThat(view.waiting()).isEqualTo(2);
    }
}
