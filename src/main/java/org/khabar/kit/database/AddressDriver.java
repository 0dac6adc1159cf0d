package org.khabar.kit.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC driver that hands every connection to the real driver its address belongs to. Quarkus fixes the driver when
 * the application is built; with this one in its place, {@code quarkus.datasource.jdbc.url} decides at run time.
 */
public final class AddressDriver implements Driver {

    private static final List<Driver> DRIVERS = List.of(new org.h2.Driver(), new org.postgresql.Driver());

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        for (Driver driver : DRIVERS) {
            if (driver.acceptsURL(url)) {
                return connect(driver, DatabaseFile.ready(url), info);
            }
        }
        return null;
    }

    private static @Nullable Connection connect(Driver driver, String url, Properties info) throws SQLException {
        try {
            return driver.connect(url, info);
        } catch (SQLException e) {
            throw DatabaseFile.explained(e, url);
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        for (Driver driver : DRIVERS) {
            if (driver.acceptsURL(url)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("logs through its callers");
    }
}
