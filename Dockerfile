# Builds the portal and runs it as a user without rights, on a root file system that may be read-only (give it a /tmp). The
# image needs a PostgreSQL 18 and an OpenID Connect provider; docs/operate.md tells its settings.
FROM docker.io/library/maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline
COPY src src
COPY db db
COPY content content
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/waymark-*.jar extract --layers --destination target/layers

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --uid 10001 waymark && install -d -o waymark -g waymark /app
WORKDIR /app
COPY --from=build /src/target/layers/dependencies/ ./
COPY --from=build /src/target/layers/snapshot-dependencies/ ./
COPY --from=build /src/target/layers/spring-boot-loader/ ./
COPY --from=build /src/target/layers/application/ ./
COPY src/image/ ./bin/
RUN mv waymark-*.jar waymark.jar
# Threads share two places to take memory from, in place of eight for each core, each of which keeps what it once had.
ENV MALLOC_ARENA_MAX=2
USER waymark
# Later starts take up what one start learnt (JDK 25, ahead-of-time cache). It holds for this JVM and these files only.
RUN bin/train -XX:MaxRAMPercentage=75
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s CMD ["/app/bin/healthy"]
# What of it does not fit the machine at hand is done without, and needs no word before the answer of a command.
ENTRYPOINT ["java", "-XX:AOTCache=waymark.aot", "-Xlog:aot*=error", "-XX:MaxRAMPercentage=75", "-jar", "waymark.jar"]
