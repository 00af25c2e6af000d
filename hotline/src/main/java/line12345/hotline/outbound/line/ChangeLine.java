package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.TicketText;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters a number that citizens see, and who may use it for what 外呼线路. */
@ApplicationScoped
public class ChangeLine {
    @Inject EntityManager entities;

    /**
     * @param code stable; a new one makes a new line
     * @param shown digits, empty for the number that the deployment names
     * @param version as it was read; 0 for a new one
     * @throws WrongLine when it makes no sense, or somebody changed it meanwhile
     */
    @Transactional
    public void change(
            String code,
            String name,
            String shown,
            List<Role> roles,
            List<Purpose> purposes,
            boolean active,
            int version,
            Actor by) {
        if (!by.is(Role.ADMIN) && !by.is(Role.MANAGER)) {
            throw new NotYours("只有系统管理员和管理人员可以设置外呼线路。");
        }
        String key = code == null ? "" : code.strip();
        String digits = shown == null ? "" : shown.strip();
        if (!key.matches("[a-z][a-z0-9-]{1,19}")) {
            throw WrongLine.noCode();
        }
        if (!digits.isEmpty() && !ShownNumber.fits(digits)) {
            throw WrongLine.noNumber();
        }
        if (active && (roles.isEmpty() || purposes.isEmpty())) {
            throw WrongLine.forNobody();
        }
        int written =
                entities.createNativeQuery(
                                """
                                insert into outbound_line
                                    (code, name, shown, roles, purposes, active, version)
                                values (?1, ?2, cast(?3 as text), ?4, ?5, ?6, 1)
                                on conflict (code) do update set name = excluded.name,
                                    shown = excluded.shown, roles = excluded.roles,
                                    purposes = excluded.purposes, active = excluded.active,
                                    version = outbound_line.version + 1
                                where outbound_line.version = ?7
                                """)
                        .setParameter(1, key)
                        .setParameter(2, TicketText.of("线路名称", name, 30))
                        .setParameter(3, digits.isEmpty() ? null : digits)
                        .setParameter(4, names(Set.copyOf(roles)))
                        .setParameter(5, names(Set.copyOf(purposes)))
                        .setParameter(6, active)
                        .setParameter(7, version)
                        .executeUpdate();
        if (written == 0) {
            throw WrongLine.meanwhile();
        }
    }

    private static String names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
