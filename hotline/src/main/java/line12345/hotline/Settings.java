package line12345.hotline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What must be known before Quarkus starts.
 *
 * @param mode {@code try} or {@code production}
 * @param data directory for everything that try mode keeps
 * @param databaseUrl external PostgreSQL, or null
 */
record Settings(String mode, Path data, String databaseUrl) {
    /** Without these production refuses to start; try mode's own start makes them up. */
    private static final List<String> SECRETS =
            List.of("LINE12345_IDENTITY_KEY", "LINE12345_SEARCH_KEY");

    private static final String KEY = "：请设为 32 字节随机数的 base64（openssl rand -base64 32）。";

    /** 32 bytes in base64. */
    private static final Pattern KEY_SHAPE = Pattern.compile("[A-Za-z0-9+/]{43}=");

    /** An address or a range of them, IPv6 in brackets; {@code application.properties} says why. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?|\\[[0-9A-Fa-f:.]+]|[0-9A-Fa-f:]+/\\d{1,3}");

    static Settings fromEnvironment() {
        return from(System.getenv());
    }

    /**
     * @throws CannotStart when something that this mode needs is missing
     */
    static Settings from(Map<String, String> environment) {
        String mode = environment.getOrDefault("LINE12345_MODE", "production");
        if (!mode.equals("try") && !mode.equals("production")) {
            throw new CannotStart("LINE12345_MODE 只能是 try 或 production，现在是 “" + mode + "”。");
        }
        SECRETS.forEach(secret -> checkKey(secret, environment.getOrDefault(secret, "").strip()));
        if (SECRETS.stream().map(environment::get).map(String::strip).distinct().count() == 1) {
            throw new CannotStart(String.join(" 和 ", SECRETS) + " 不能相同：请各生成一个。");
        }
        checkProxies(environment.getOrDefault("LINE12345_PROXY", "").strip());
        String url = environment.getOrDefault("LINE12345_DB_URL", "");
        if (mode.equals("production") && url.isBlank()) {
            throw new CannotStart(
                    "正式运行需要外部 PostgreSQL：请设置 LINE12345_DB_URL、LINE12345_DB_USER、LINE12345_DB_PASSWORD。");
        }
        Path data = Path.of(environment.getOrDefault("LINE12345_DATA", ".line12345"));
        return new Settings(mode, data.toAbsolutePath(), url.isBlank() ? null : url);
    }

    /** Never says what was given: it may be a real key with a slip. */
    private static void checkKey(String name, String given) {
        if (given.isEmpty()) {
            throw new CannotStart("缺少环境变量 " + name + KEY);
        }
        if (!KEY_SHAPE.matcher(given).matches()) {
            throw new CannotStart("环境变量 " + name + " 不是可用的密钥" + KEY);
        }
    }

    static void checkProxies(String given) {
        for (String proxy : given.isEmpty() ? new String[0] : given.split("\\s*,\\s*")) {
            if (!ADDRESS.matcher(proxy).matches()) {
                throw new CannotStart(
                        "LINE12345_PROXY 须是代理的 IP 地址或网段，IPv6 地址加方括号，如 10.0.0.5,[fd00::5]，不能是主机名；现在是 “"
                                + proxy
                                + "”。");
            }
        }
    }

    boolean embeddedDatabase() {
        return mode.equals("try") && databaseUrl == null;
    }
}
