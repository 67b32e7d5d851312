// Film buttons and banner.
#include "ui/lessons/lab/TimeBar.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace chalknet::ui {

namespace {

constexpr std::array<double, 5> kFilmSpeeds{0.25, 0.5, 1.0, 2.0, 4.0};
constexpr int kNarrowBanner = 700;

QString stepText(std::uint64_t step)
{
    return grouped(static_cast<qint64>(step));
}

} // namespace

TimeBar::TimeBar(LabTime& time, QWidget* parent)
    : Card(parent)
    , m_time(time)
    , m_first(makeIconButton(QStringLiteral("reset"), {}, this))
    , m_backwards(makeIconButton(QStringLiteral("rewind"), {}, this))
    , m_play(makeIconButton(QStringLiteral("play"), {}, this))
    , m_next(makeIconButton(QStringLiteral("step"), {}, this))
    , m_speed(new QComboBox(this))
    , m_banner(new QWidget(this))
    , m_clock(new QLabel(m_banner))
    , m_place(new QLabel(m_banner))
    , m_settings(new ElidedLabel(m_banner))
    , m_back(new QPushButton(m_banner))
    , m_branch(new QPushButton(m_banner))
{
    makeButtons();
    auto* banner = new QHBoxLayout(m_banner);
    banner->setContentsMargins(14, 0, 8, 0);
    banner->setSpacing(10);
    banner->addWidget(m_clock);
    banner->addWidget(m_place);
    banner->addWidget(m_settings, 1);
    banner->addWidget(m_back);
    banner->addWidget(m_branch);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_backwards, m_play, m_next, m_speed})
        row->addWidget(widget);
    row->addSpacing(6);
    row->addWidget(m_banner, 1);
    body()->setSpacing(0);
    body()->addLayout(row, 1);
    m_place->setTextFormat(Qt::RichText);
    setInk(m_settings, Ink::Secondary);
    connect(&m_time, &LabTime::changed, this, &TimeBar::showMoment);
    connect(&m_time, &LabTime::filmChanged, this, &TimeBar::showFilm);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setChromeScale(m_chrome); });
    retranslate();
}

void TimeBar::makeButtons()
{
    for (QPushButton* button : {m_first, m_backwards, m_play, m_next})
        button->setFixedSize(metrics::kTransportHeight, metrics::kTransportHeight);
    m_play->setFixedWidth(58);
    setButtonKind(m_branch, ButtonKind::Primary);
    m_branch->setIcon(themedIcon(QStringLiteral("branch")));
    m_back->setIcon(themedIcon(QStringLiteral("step")));
    m_back->setLayoutDirection(Qt::RightToLeft); // its icon stands after the words
    m_speed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const double speed : kFilmSpeeds)
        m_speed->addItem(compact(speed) + QStringLiteral(" ×"), speed);
    m_speed->setCurrentIndex(2);
    connect(m_first, &QPushButton::clicked, this, [this] {
        m_time.setFilm(LabTime::Film::Still);
        m_time.setIndex(0);
    });
    const auto play = [this](LabTime::Film film) { m_time.setFilm(m_time.film() == film ? LabTime::Film::Still : film); };
    connect(m_backwards, &QPushButton::clicked, this, [play] { play(LabTime::Film::Backwards); });
    connect(m_play, &QPushButton::clicked, this, [play] { play(LabTime::Film::Forwards); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_time.moveBy(1); });
    connect(m_speed, &QComboBox::activated, this, [this] { m_time.setFilmSpeed(m_speed->currentData().toDouble()); });
    connect(m_back, &QPushButton::clicked, this, &TimeBar::backRequested);
    connect(m_branch, &QPushButton::clicked, this, &TimeBar::branchRequested);
}

void TimeBar::setChromeScale(double scale)
{
    m_chrome = scale;
    const Theme& theme = Theme::instance();
    m_place->setFont(theme.sans(16.5 * scale));
    m_settings->setFont(theme.sans(15 * scale));
    for (QPushButton* button : {m_back, m_branch})
        button->setFont(theme.sans(14.5 * scale, button == m_branch));
    m_speed->setFont(theme.font(TextRole::Control, scale));
    m_clock->setPixmap(tintedPixmap(QStringLiteral("clock"), 20, theme.colors().ink, devicePixelRatioF()));
    m_banner->setFixedHeight(std::max(metrics::kTransportHeight, height() - 20));
    showMoment();
}

// Behind the words; the row itself has the card's ground.
void TimeBar::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().sel);
    painter.drawRoundedRect(m_banner->geometry(), metrics::kButtonRadius, metrics::kButtonRadius);
}

void TimeBar::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    body()->setContentsMargins(0, 0, 0, 0);
    arrangeTexts();
}

// Where there is little room the buttons have short names.
void TimeBar::arrangeTexts()
{
    const bool isNarrow = width() < kNarrowBanner + 340;
    m_back->setText(isNarrow ? tr("To the end") : tr("Back to the end"));
    m_branch->setText(isNarrow ? tr("Branch") : tr("Branch from here"));
    m_speed->setVisible(!isNarrow);
    m_settings->setVisible(width() > kNarrowBanner);
}

QString TimeBar::text() const
{
    return tr("You are at step %1 of %2").arg(stepText(m_time.step()), stepText(m_time.lastStep())) + QStringLiteral(" · ")
        + m_settings->text();
}

void TimeBar::showMoment()
{
    if (!m_time.isOpen())
        return;
    const QString step = QStringLiteral("<b><span style=\"font-size:%1px\">").arg(static_cast<int>(21 * m_chrome))
        + stepText(m_time.step()) + QStringLiteral("</span></b>");
    m_place->setText(tr("You are at step %1 of %2").arg(step, stepText(m_time.lastStep())));
    m_settings->setText(settingsText(m_time.history().configAt(m_time.step()), false));
    m_banner->setAccessibleName(text());
    m_first->setEnabled(m_time.index() > 0);
    m_next->setEnabled(m_time.index() + 1 < m_time.history().size());
}

void TimeBar::showFilm()
{
    const LabTime::Film film = m_time.film();
    m_play->setIcon(themedIcon(film == LabTime::Film::Forwards ? QStringLiteral("pause") : QStringLiteral("play")));
    m_backwards->setIcon(themedIcon(film == LabTime::Film::Backwards ? QStringLiteral("pause") : QStringLiteral("rewind")));
    nameIconButton(m_play, film == LabTime::Film::Forwards ? tr("Stop the film") : tr("Play the film"));
    nameIconButton(m_backwards, film == LabTime::Film::Backwards ? tr("Stop the film") : tr("Play the film backwards"));
}

void TimeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TimeBar::retranslate()
{
    nameIconButton(m_first, tr("To the first moment"));
    nameIconButton(m_next, tr("Next moment"));
    m_speed->setAccessibleName(tr("Speed of the film"));
    m_speed->setToolTip(tr("At 1 × the film of a whole run takes about ten seconds."));
    m_back->setToolTip(tr("Shows the present network again. Nothing is lost."));
    m_branch->setToolTip(tr("A new run goes on from this moment, exactly as it was; the old run stays for comparison."));
    arrangeTexts();
    showFilm();
    showMoment();
}

} // namespace chalknet::ui
