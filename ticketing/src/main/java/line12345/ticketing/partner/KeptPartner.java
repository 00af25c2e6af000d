package line12345.ticketing.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.network.OutsideAddresses;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** Checks and writes what was typed of a partner. */
@ApplicationScoped
class KeptPartner {
    private static final int LONGEST_TEXT = 200;
    private static final int MONTH = 31 * 24 * 60;

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject OutsideAddresses addresses;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(PartnerForm form, Instant now) {
        if (form.secret() == null || form.secret().isBlank()) {
            throw new WrongPartner("请填写对方发给我们的密钥，我们发出的请求要用它签名。");
        }
        entities.createNativeQuery(
                        """
                        insert into partner (name, kind, address, key_number, secret_sealed,
                            rights, required, least_words, within_minutes, made_at)
                        values (?1, 'CITY', '', '', ?2, '', '', 1, 1, ?3)
                        """)
                .setParameter(1, form.name().strip())
                .setParameter(2, identities.seal(secret(form)))
                .setParameter(3, now)
                .executeUpdate();
        write(form.name().strip(), form);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(String name, PartnerForm form) {
        if (form.kind() == null) {
            throw new WrongPartner("请选择对接方的类型。");
        }
        entities.createNativeQuery(
                        """
                        update partner set kind = ?2, address = ?3, key_number = ?4, rights = ?5,
                            required = ?6, least_words = ?7, within_minutes = ?8,
                            secret_sealed = coalesce(cast(?9 as text), secret_sealed),
                            rest_until = null
                        where name = ?1
                        """)
                .setParameter(1, name)
                .setParameter(2, form.kind().name())
                .setParameter(3, address(form.address()))
                .setParameter(4, TicketText.of("密钥编号", form.keyNumber(), 40))
                .setParameter(5, Partners.words(form.rights()))
                .setParameter(6, Partners.words(form.required()))
                .setParameter(7, number("最少字数", form.leastWords(), 1000))
                .setParameter(8, number("推送时限（分钟）", form.withinMinutes(), MONTH))
                .setParameter(
                        9,
                        form.secret() == null || form.secret().isBlank()
                                ? null
                                : identities.seal(secret(form)))
                .executeUpdate();
    }

    /** Without a stroke at the end: paths are put behind it. */
    private String address(String typed) {
        addresses.checked(typed);
        return typed.strip().replaceAll("/+$", "");
    }

    private static String secret(PartnerForm form) {
        String secret = TicketText.of("对方的密钥", form.secret(), LONGEST_TEXT);
        if (!secret.matches("[\\x21-\\x7e]{16,200}")) {
            throw new WrongPartner("对方的密钥须是 16 到 200 个字母、数字或符号，不含空格，请核对。");
        }
        return secret;
    }

    private static int number(String name, Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            throw new WrongPartner(name + "须是 1 到 " + most + " 的整数，请重新填写。");
        }
        return value;
    }
}
