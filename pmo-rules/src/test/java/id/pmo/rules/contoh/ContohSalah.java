package id.pmo.rules.contoh;

import java.util.List;

/** An example that does not hold, told to the person who keeps the policy: without the calls that led to it. */
final class ContohSalah extends AssertionError {

    private static final long serialVersionUID = 1L;

    ContohSalah(Contoh contoh, List<String> hal) {
        super("%s%n  %s".formatted(contoh.tempat(), String.join(System.lineSeparator() + "  ", hal)));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
