package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** An administrator registers a medium 登记媒体; it is a row, nothing is built for it. */
@ApplicationScoped
public class RegisterMedium {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{1,19}");

    /** What the house's own channels call themselves, before the first ticket of each. */
    private static final Set<String> OWN =
            Set.of(
                    "phone", "web", "portal", "api", "wechat", "sms", "window", "scan", "intake",
                    "leaders");

    @Inject EntityManager entities;
    @Inject Media media;

    /**
     * @throws WrongMedium naming what is wrong
     */
    @Transactional
    public void register(MediumForm form, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        String name = name(form.name());
        String chinese = TicketText.of("媒体名称", form.chinese(), 20);
        Quota quota = Quota.of(form.perMinute(), form.perHour(), form.perDay());
        int made =
                entities.createNativeQuery(
                                """
                                insert into medium (name, chinese, active, per_minute, per_hour,
                                    per_day, made_at)
                                values (?1, ?2, true, ?3, ?4, ?5, ?6) on conflict do nothing
                                """)
                        .setParameter(1, name)
                        .setParameter(2, chinese)
                        .setParameter(3, quota.perMinute())
                        .setParameter(4, quota.perHour())
                        .setParameter(5, quota.perDay())
                        .setParameter(6, now)
                        .executeUpdate();
        if (made == 0) {
            throw new WrongMedium("代号“" + name + "”已经登记过了，请换一个代号。");
        }
        media.note(name, "登记“" + chinese + "”，" + said(quota), by, now);
    }

    static String said(Quota quota) {
        return "每个密钥每分钟 %d、每小时 %d、每天 %d 次"
                .formatted(quota.perMinute(), quota.perHour(), quota.perDay());
    }

    private String name(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (!NAME.matcher(name).matches()) {
            throw new WrongMedium("代号须是 2 到 20 个小写字母或数字，以字母开头，如 weibo。");
        }
        // Otherwise its messages would be taken for those of another channel.
        if (OWN.contains(name) || hasTickets(name)) {
            throw new WrongMedium("代号“" + name + "”已被其他渠道使用，请换一个代号。");
        }
        return name;
    }

    private boolean hasTickets(String channel) {
        return !entities.createNativeQuery("select 1 from ticket where channel = ?1 limit 1")
                .setParameter(1, channel)
                .getResultList()
                .isEmpty();
    }
}
