package line12345.ticketing.notice;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import line12345.ticketing.time.Backoff;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives waiting notices to the couriers on board and writes down what came of it. */
@ApplicationScoped
public class DeliverNotices {
    private static final Logger LOG = Logger.getLogger(DeliverNotices.class);

    @Inject NoticeDesk desk;
    @Inject AcknowledgeNotice acknowledge;
    @Inject NoticeConfig config;
    @Inject Event<NoticeWritten> written;
    @Inject @All List<Courier> couriers;

    /** Those that have been set up. */
    List<Courier> aboard() {
        return couriers.stream().filter(Courier::aboard).toList();
    }

    /** Whether notices of this way can leave the house. */
    public boolean aboard(String way) {
        return way.equals(Via.PAGE.name())
                || aboard().stream().anyMatch(courier -> courier.way().equals(way));
    }

    /** The way as people read it. */
    public String name(String way) {
        return couriers.stream()
                .filter(courier -> courier.way().equals(way))
                .map(Courier::chinese)
                .findFirst()
                .or(() -> Via.named(way).map(Via::chinese))
                .orElse(way);
    }

    /**
     * Everything that is due at {@code now}.
     *
     * @return how many were tried
     */
    public int upTo(Instant now) {
        int tried = 0;
        for (Courier courier : aboard()) {
            while (next(courier, now)) {
                tried++;
            }
        }
        return tried;
    }

    /** Tries the one due longest; false when none is due. */
    boolean next(Courier courier, Instant now) {
        Optional<Notice> due = desk.claim(courier.way(), now, now.plus(config.lease()));
        due.ifPresent(notice -> deliver(courier, notice, now));
        return due.isPresent();
    }

    private void deliver(Courier courier, Notice notice, Instant now) {
        if (notice.createdAt().plus(config.fresh()).isBefore(now)) {
            giveUp(notice, "已超过 " + config.fresh().toHours() + " 小时，不再发送");
            return;
        }
        Delivery delivery;
        try {
            delivery = courier.deliver(notice);
        } catch (Engaged e) {
            desk.putOff(notice.id(), now.plus(config.firstRest()));
            return;
        } catch (QuietHour e) {
            desk.putOff(notice.id(), e.until());
            return;
        } catch (Undeliverable e) {
            otherwise(notice, e.getMessage(), now);
            return;
        } catch (Exception e) {
            failed(notice, e, now);
            return;
        }
        desk.delivered(notice, delivery.by(), now);
        if (delivery.acknowledged()) {
            acknowledge.byReply(notice.id(), now);
        }
    }

    private void failed(Notice notice, Exception e, Instant now) {
        Backoff backoff = new Backoff(config.firstRest(), config.longestRest(), config.tries());
        String error = name(e);
        LOG.debugf(e, "notice %d", notice.id());
        boolean another = notice.attempts() >= config.triesOfAWay() && desk.hasAnotherWay(notice);
        if (another || backoff.givesUp(notice.attempts())) {
            otherwise(notice, "试了 " + notice.attempts() + " 次未成功：" + error, now);
        } else {
            LOG.warnf("notice %d by %s waits: %s", notice.id(), notice.way(), error);
            desk.failed(notice.id(), error, backoff.next(now, notice.attempts()));
        }
    }

    /** The first cause's name only: a server's words may repeat the address. */
    private static String name(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    /** By the next way to this citizen; what was tried stays written down. */
    private void otherwise(Notice notice, String error, Instant now) {
        desk.movedOn(notice, error, now)
                .ifPresentOrElse(
                        way -> {
                            LOG.warnf("notice %d goes by %s: %s", notice.id(), way, error);
                            written.fire(new NoticeWritten(way));
                        },
                        () -> giveUp(notice, error));
    }

    private void giveUp(Notice notice, String error) {
        LOG.errorf("notice %d by %s is given up: %s", notice.id(), notice.way(), error);
        desk.givenUp(notice.id(), error);
    }
}
