package id.pmo.rules.log;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** What a host's logging sees, a line each on standard output. */
public final class PenyediaLog implements SLF4JServiceProvider {

    @Override
    public ILoggerFactory getLoggerFactory() {
        return PenyediaLog::logger;
    }

    private static Logger logger(String nama) {
        return (Logger) Proxy.newProxyInstance(
                PenyediaLog.class.getClassLoader(), new Class<?>[] {Logger.class}, (logger, cara, nilai) -> {
                    if (cara.getReturnType() == boolean.class) {
                        return true;
                    }
                    if (cara.getReturnType() == void.class) {
                        Object[] isi = nilai.length == 2 && nilai[1] instanceof Object[] banyak
                                ? banyak
                                : Arrays.copyOfRange(nilai, 1, nilai.length);
                        System.out.println(cara.getName().toUpperCase(Locale.ROOT) + " " + nama + " "
                                + MessageFormatter.arrayFormat(String.valueOf(nilai[0]), isi)
                                        .getMessage());
                    }
                    return cara.getReturnType() == String.class ? nama : null;
                });
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0";
    }

    @Override
    public void initialize() {}
}
