package io.ordertochat.http.postcode;

import io.ordertochat.form.Cep;
import java.net.URI;
import java.util.Objects;

/** A service to ask: what it speaks and where it is. Immutable. */
public final class PostcodeSource {

    private final SourceFormat format;
    private final URI base;
    private final String prefix;

    private PostcodeSource(SourceFormat format, URI base) {
        this.format = format;
        this.base = checked(base);
        String text = base.toString();
        this.prefix = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * The public ViaCEP, {@code https://viacep.com.br}. It publishes no limit and blocks addresses that ask much.
     *
     * @return the source {@code viacep}
     */
    public static PostcodeSource viaCep() {
        return viaCep(URI.create("https://viacep.com.br"));
    }

    /**
     * A service that speaks as ViaCEP does.
     *
     * @param base where it is: the address before {@code /ws/01001000/json/}
     * @return the source {@code viacep}
     * @throws IllegalArgumentException when the address is not http or https, or has user, query or fragment
     */
    public static PostcodeSource viaCep(URI base) {
        return new PostcodeSource(SourceFormat.VIA_CEP, base);
    }

    /**
     * The public BrasilAPI, {@code https://brasilapi.com.br}, version 1 of its codes. For organic use, it says; about 100 a minute.
     *
     * @return the source {@code brasilapi}
     */
    public static PostcodeSource brasilApi() {
        return brasilApi(URI.create("https://brasilapi.com.br"));
    }

    /**
     * A service that speaks as BrasilAPI does.
     *
     * @param base where it is: the address before {@code /api/cep/v1/01001000}
     * @return the source {@code brasilapi}
     * @throws IllegalArgumentException when the address is not http or https, or has user, query or fragment
     */
    public static PostcodeSource brasilApi(URI base) {
        return new PostcodeSource(SourceFormat.BRASIL_API, base);
    }

    /**
     * The public OpenCEP, {@code https://opencep.com}. Static files, which a host may also serve itself.
     *
     * @return the source {@code opencep}
     */
    public static PostcodeSource openCep() {
        return openCep(URI.create("https://opencep.com"));
    }

    /**
     * A service that speaks as OpenCEP does.
     *
     * @param base where it is: the address before {@code /v1/01001000}
     * @return the source {@code opencep}
     * @throws IllegalArgumentException when the address is not http or https, or has user, query or fragment
     */
    public static PostcodeSource openCep(URI base) {
        return new PostcodeSource(SourceFormat.OPEN_CEP, base);
    }

    /**
     * The source's name.
     *
     * @return {@code viacep}, {@code brasilapi} or {@code opencep}
     */
    public String name() {
        return format.sourceName();
    }

    /**
     * Where it is.
     *
     * @return the address that its paths are put behind
     */
    public URI base() {
        return base;
    }

    URI question(Cep cep) {
        return URI.create(prefix + format.path(cep));
    }

    SourceSays read(int status, byte[] body, Cep cep) {
        return format.read(status, body, cep);
    }

    private static URI checked(URI base) {
        boolean http = "http".equalsIgnoreCase(base.getScheme()) || "https".equalsIgnoreCase(base.getScheme());
        boolean bare = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        if (!http || !bare || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "postcode source: not an address to put paths behind; allowed are http and"
                            + " https with a host and no user, query or fragment; write it like https://viacep.com.br");
        }
        return Objects.requireNonNull(base, "base");
    }

    @Override
    public String toString() {
        return "PostcodeSource[" + name() + ", " + base + "]";
    }
}
