// Painting of the mark.
#include "ui/lessons/backprop/VerdictLine.h"

#include "ui/formula/MathText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMarkShare = 1.3; // of the letters
constexpr double kGapShare = 0.5;
constexpr double kLine = 1.5;
constexpr double kPaddingShare = 0.7; // of a well

} // namespace

VerdictLine::VerdictLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new MathText(this))
{
    // Its height follows from its width alone.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_words->setSizePolicy(policy);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    arrange();
}

void VerdictLine::setVerdict(Mark mark, const QString& text)
{
    m_mark = mark;
    m_words->setText(text);
    arrange();
    update();
}

QString VerdictLine::text() const
{
    return m_words->text();
}

QString VerdictLine::plainText() const
{
    return m_words->accessibleText();
}

void VerdictLine::setPixelSize(double pixelSize)
{
    m_pixelSize = pixelSize;
    m_words->setPixelSize(pixelSize);
    arrange();
    update();
}

void VerdictLine::setWell(bool well)
{
    m_well = well;
    arrange();
    update();
}

void VerdictLine::arrange()
{
    const int padding = m_well ? static_cast<int>(std::lround(kPaddingShare * m_pixelSize)) : 0;
    const double room = m_mark == Mark::None ? 0.0 : (kMarkShare + kGapShare) * m_pixelSize;
    layout()->setContentsMargins(padding + static_cast<int>(std::lround(room)), padding / 2, padding, padding / 2);
}

void VerdictLine::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_well) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.inset);
        painter.drawRoundedRect(rect(), metrics::kButtonRadius, metrics::kButtonRadius);
    }
    if (m_mark == Mark::None)
        return;
    const QString icon = m_mark == Mark::Right ? QStringLiteral("check")
        : m_mark == Mark::Wrong                ? QStringLiteral("boxed-cross")
                                               : QStringLiteral("info");
    const int size = static_cast<int>(std::lround(kMarkShare * m_pixelSize));
    const double left = m_well ? kPaddingShare * m_pixelSize : 0.0;
    const double top = layout()->contentsMargins().top() + (kLine * m_pixelSize - size) / 2.0; // on the first line
    painter.drawPixmap(
        QPointF(left, top), tintedPixmap(icon, size, m_mark == Mark::Wrong ? colors.neg : colors.ink, devicePixelRatioF()));
}

} // namespace chalknet::ui
