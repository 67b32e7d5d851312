// Draws the SVG icons in the colours of the theme.
#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor colorFor(QIcon::Mode mode)
{
    const Colors& colors = Theme::instance().colors();
    switch (mode) {
    case QIcon::Disabled: return colors.ink3;
    case QIcon::Selected: return colors.surface;
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return colors.ink;
}

/// Asks the theme for the colour whenever it paints.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap = tintedPixmap(m_name, size, colorFor(mode), painter->device()->devicePixelRatioF());
        QRect box(0, 0, size, size);
        box.moveCenter(rect.center());
        painter->drawPixmap(box, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels and sets the ratio itself.
        Q_UNUSED(scale)
        return tintedPixmap(m_name, std::min(size.width(), size.height()), colorFor(mode), 1.0);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return QFile::exists(pathOf(name)) ? QIcon(new ThemedIconEngine(name)) : QIcon();
}

QPixmap tintedPixmap(const QString& name, int size, const QColor& color, double devicePixelRatio)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const QString key = QStringLiteral("chalknet/%1/%2/%3").arg(name).arg(pixels).arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(pathOf(name));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon programIcon()
{
    QIcon icon;
    QSvgRenderer renderer(QStringLiteral(":/program/org.chalknet.Chalknet.svg"));
    for (const int size : {16, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace chalknet::ui
