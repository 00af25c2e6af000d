package line12345.hotline.trial;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.CannotStart;
import line12345.ticketing.account.OpenAccount;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.time.OfficeClock;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Fills an empty database of try mode with 云江市: offices, people, catalogue and a plausible week.
 * Refuses to let production run on such a database.
 */
@ApplicationScoped
class InventedCity {
    private static final Logger LOG = Logger.getLogger(InventedCity.class);
    private static final int BROWSER_PHONES = 6;
    private static final int FIRST_BROWSER_PHONE = 1001;
    private static final int FIRST_DESK_PHONE = 2001;
    private static final long FIRST_OFFICE = 31;

    /** In the browser, under /practice/office. */
    private static final String OFFICE_PHONE = "3001";

    private static final String NAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";

    @ConfigProperty(name = "line12345.mode")
    String mode;

    @ConfigProperty(name = "line12345.data")
    Path data;

    @Inject CityConfig config;
    @Inject EntityManager entities;
    @Inject OpenAccount openAccount;
    @Inject Departments departments;
    @Inject PlausibleWeek week;
    @Inject PlausibleOutbound outbound;
    @Inject PlausibleRota rota;
    @Inject PlausibleKnowledge knowledge;
    @Inject OfficeClock clock;
    @Inject InventedCity self;

    /** Everybody has the same password here. */
    private String hash;

    void start(@Observes StartupEvent event) {
        boolean invented = self.filled();
        if (!mode.equals("try")) {
            if (invented) {
                throw new CannotStart("这个数据库里是试用城市的虚构数据和公开密码，正式运行请使用一个空的数据库。");
            }
            return;
        }
        if (!invented) {
            LOG.info("filling the invented city 云江市");
            write(self.fill());
        }
        if (config.tickets() > 0) {
            fillRota();
        }
        week.fill(config.tickets());
        if (config.tickets() > 0) {
            outbound.fill(new Random(config.tickets()), clock.now());
        }
    }

    /** A city without a rota can be tried out all the same. */
    private void fillRota() {
        try {
            rota.fill(clock.now());
        } catch (RuntimeException e) {
            LOG.warn("the invented rota is left out: " + e.getMessage());
        }
    }

    @Transactional
    boolean filled() {
        return !entities.createNativeQuery("select 1 from invented_city").getResultList().isEmpty();
    }

    /** Everything or nothing: killed half-way, the next start begins again. */
    @Transactional
    List<String> fill() {
        runAll("city/city.sql");
        List<String> signIns = people(config.password().orElseGet(InventedCity::madeUpPassword));
        runAll("city/duty.sql");
        runAll("city/queues.sql");
        knowledge.fill(read("city/knowledge.tsv"), clock.now());
        entities.createNativeQuery("insert into invented_city (filled_at) values (?1)")
                .setParameter(1, clock.now())
                .executeUpdate();
        return signIns;
    }

    private void runAll(String script) {
        for (String statement : read(script).split(";\\s*\\n")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
    }

    private void run(String statement) {
        var query = entities.createNativeQuery(statement);
        if (statement.stripLeading().startsWith("select")) {
            query.getResultList();
        } else {
            query.executeUpdate();
        }
    }

    private List<String> people(String password) {
        hash = OpenAccount.hash(password);
        List<String> signIns = new ArrayList<>();
        for (int i = 0; i < BROWSER_PHONES + config.deskPhones(); i++) {
            boolean browser = i < BROWSER_PHONES;
            int extension =
                    browser ? FIRST_BROWSER_PHONE + i : FIRST_DESK_PHONE + i - BROWSER_PHONES;
            String login = "agent%02d".formatted(i + 1);
            open(login, name(i) + "话务员", Role.AGENT, null, "" + extension, password, signIns);
        }
        // The office of 桂花街道's lamps first: its sign-in is the one shown to newcomers.
        var offices =
                departments.allActive().stream()
                        .sorted(Comparator.comparing(office -> office.id() != FIRST_OFFICE))
                        .toList();
        for (var office : offices) {
            String login = "clerk%02d".formatted(office.id());
            String name = name((int) office.id()) + "经办";
            String phone = office.id() == FIRST_OFFICE ? OFFICE_PHONE : null;
            open(login, name, Role.CLERK, office.id(), phone, password, signIns);
            String leader = "leader%02d".formatted(office.id());
            String called = name((int) office.id() + 11) + "负责人";
            open(leader, called, Role.LEADER, office.id(), null, password, signIns);
        }
        open("callback01", "何回访员", Role.CALLBACK, null, null, password, signIns);
        open("callback02", "吕回访员", Role.CALLBACK, null, null, password, signIns);
        open("review01", "魏审核员", Role.REVIEWER, null, null, password, signIns);
        open("review02", "姜审核员", Role.REVIEWER, null, null, password, signIns);
        open("window01", "施窗口", Role.WINDOW, null, null, password, signIns);
        open("shift01", "曹班长", Role.SHIFT_LEADER, null, "1011", password, signIns);
        open("shift02", "严班长", Role.SHIFT_LEADER, null, "1012", password, signIns);
        open("manager01", "张主任", Role.MANAGER, null, null, password, signIns);
        open("manager02", "孙副主任", Role.MANAGER, null, null, password, signIns);
        open("admin01", "许管理员", Role.ADMIN, null, null, password, signIns);
        return signIns;
    }

    private void open(
            String login,
            String name,
            Role role,
            Long office,
            String extension,
            String password,
            List<String> signIns) {
        openAccount.open(login, name, role, office, extension, hash);
        signIns.add(role.chinese() + "\t" + login + "\t" + password);
    }

    private static String name(int i) {
        return String.valueOf(NAMES.charAt(i % NAMES.length()));
    }

    private static String madeUpPassword() {
        String letters = "abcdefghjkmnpqrstuvwxyz23456789";
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            password.append(letters.charAt(random.nextInt(letters.length())));
        }
        return password.toString();
    }

    private void write(List<String> signIns) {
        try {
            Files.createDirectories(data);
            Path file = data.resolve("signins.txt");
            Files.writeString(file, String.join("\n", signIns) + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException("the sign-ins cannot be written to " + data, e);
        }
    }

    private static String read(String script) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
