package line12345.hotline.load.wechat;

import line12345.hotline.load.Database;
import line12345.hotline.load.Options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Kills the service (-9) between WeChat's message and its processing; started by {@code
 * deploy/test/killed}, which starts the service again whenever it is gone.
 */
final class WechatKill {
    private static final String RUN = "k";
    private static final int HELD = 6;
    private static final int FREE = 24;
    private static final int SECONDS = 120;

    private final Options options;
    private final Map<String, Follower> book = Crowd.book();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private boolean held = true;

    private WechatKill(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(new WechatKill(new Options(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws InterruptedException {
        Wire wire = new Wire(options.house());
        Envelope envelope =
                new Envelope(
                        options.text("app-id"),
                        options.text("token"),
                        options.text("aes-key"),
                        true);
        try (StandIn wechat = new StandIn(options.whole("stand-in"), this::said)) {
            Crowd crowd = new Crowd(RUN, wechat, envelope, wire, new Random(12345), book);
            crowd.gather(HELD + FREE, 8);
            answeredAndKilled(crowd, wechat);
            killedInTheCrowd(crowd);
            drain(wire);
            try (Database database = database()) {
                Found found = Found.of(crowd.followers(), database, RUN);
                found.print();
                result(found.held(), "nothing is lost and nothing doubled over both kills");
            }
            wire.troubles().stream().distinct().limit(20).forEach(WechatLoad::wrong);
            result(wire.troubles().isEmpty(), "and nobody was answered wrongly");
        }
        return held;
    }

    /** Messages are answered while their work is held up; then the service is killed. */
    private void answeredAndKilled(Crowd crowd, StandIn wechat) throws InterruptedException {
        List<Follower> people = crowd.talkers().subList(0, HELD);
        await(
                "the conversations are ready to be confirmed",
                () -> {
                    people.stream()
                            .filter(one -> !one.aboutToSay("确认") && one.ready(wechat))
                            .forEach(crowd::say);
                    return people.stream().allMatch(one -> one.aboutToSay("确认"));
                });
        try (Database lock = database()) {
            // Whoever works at a message must look here first; writing it down needs no look.
            lock.run("begin; lock table wechat_sender in access exclusive mode");
            people.forEach(crowd::say);
            await(
                    "each is answered although nothing could be worked at",
                    () -> people.stream().allMatch(one -> one.waiting().heard()));
            result(
                    people.stream().noneMatch(one -> one.waiting().told())
                            && lock.number("select count(*) from ticket where channel = 'wechat'")
                                    == 0
                            && lock.number(
                                            "select count(*) from wechat_message where done_at is null")
                                    == HELD,
                    "all are written down and nothing is done when the service is killed");
            kill();
        }
        // WeChat had its answers and asks no more, but for one that it never got.
        crowd.repeat(people.get(0).waiting());
        await(
                "each is told its number after the start",
                () -> people.stream().allMatch(one -> one.numbers().size() == 1));
        try (Database database = database()) {
            result(
                    database.number("select count(*) from ticket where channel = 'wechat'") == HELD,
                    "one ticket each");
        }
    }

    /** The service is killed in the middle of many messages; what broke off WeChat sends again. */
    private void killedInTheCrowd(Crowd crowd) throws InterruptedException {
        crowd.send(300, 30);
        long before = options.whole("kill-after-millis");
        Thread killer =
                new Thread(
                        () -> {
                            try {
                                TimeUnit.MILLISECONDS.sleep(before);
                                destroy(pid());
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        String old = pid();
        killer.start();
        crowd.send(200, 50);
        crowd.rest();
        killer.join();
        awaitAnother(old);
        int broken = crowd.repeatBroken();
        System.out.println("- requests that broke off and were sent again: " + broken);
        result(broken > 0, "the kill was in the middle of the crowd");
    }

    private void drain(Wire wire) throws InterruptedException {
        await(
                "nothing waits any more",
                () -> {
                    try (Database database = database()) {
                        return wire.open() == 0 && Found.waiting(database) == 0;
                    }
                });
        TimeUnit.SECONDS.sleep(8);
    }

    private void kill() throws InterruptedException {
        String old = pid();
        destroy(old);
        awaitAnother(old);
    }

    private static void destroy(String pid) {
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private void awaitAnother(String old) throws InterruptedException {
        await("the service is back", () -> !pid().equals(old) && answers());
    }

    private boolean answers() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(options.house() + "/wechat"))
                            .timeout(Duration.ofSeconds(10))
                            .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 403;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String pid() {
        try {
            return Files.readString(options.path("pid")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database() {
        return new Database(options.path("postmaster"));
    }

    private void said(String openId, String words) {
        Follower one = book.get(openId);
        if (one != null) {
            one.toldByMessage(words);
        }
    }

    private void await(String what, BooleanSupplier done) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        boolean come = done.getAsBoolean();
        while (!come && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(100);
            come = done.getAsBoolean();
        }
        result(come, what);
    }

    private void result(boolean good, String what) {
        System.out.println((good ? "ok - " : "not ok - ") + what);
        held &= good;
    }
}
