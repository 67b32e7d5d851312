// Frames at the left, the probabilities at the right, or below where the card is narrow and high.
#include "ui/lessons/digits/MissingStage.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/digits/InkFrames.h"
#include "ui/lessons/digits/WhyPicture.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/PlotView.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPlayMilliseconds = 350;
constexpr int kStackedFrom = 330; ///< height of the part below the heading

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

/// The strongest class but one.
int rivalOf(const PerClass& probabilities, int wanted)
{
    const std::array<int, 2> best = twoBest(probabilities);
    return best[0] == wanted ? best[1] : best[0];
}

} // namespace

MissingStage::MissingStage(QWidget* parent)
    : QWidget(parent)
    , m_pixels(WhyPicture::blankDigit())
    , m_title(new QLabel(this))
    , m_choice(new SegmentedControl(this))
    , m_frames(new InkFrames(this))
    , m_axis(new QLabel(this))
    , m_plot(new PlotView(this))
    , m_note(new MathText(this))
    , m_playButton(makeIconButton(QStringLiteral("play"), QString(), this))
    , m_use(new QPushButton(this))
{
    setTextRole(m_title, TextRole::Heading);
    for (int digit = 0; digit < kDigitClasses; ++digit)
        m_choice->addSegment(QString::number(digit));
    setTextRole(m_axis, TextRole::FieldLabel);
    m_axis->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setButtonKind(m_use, ButtonKind::Primary);
    m_use->setIcon(themedIcon(QStringLiteral("pen")));
    m_play.setInterval(kPlayMilliseconds);
    connect(&m_play, &QTimer::timeout, this, &MissingStage::playOn);
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &MissingStage::wantedChosen);
    connect(m_frames, &InkFrames::stepChosen, this, [this](int step) {
        setPlaying(false);
        setStep(step);
    });
    connect(m_plot, &PlotView::cursorMoved, this, [this](double x) {
        setPlaying(false);
        setStep(rounded(x));
    });
    connect(m_playButton, &QPushButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_use, &QPushButton::clicked, this, &MissingStage::useRequested);
    m_plot->setReadOut([this](double x) {
        const int step = std::clamp(rounded(x), 0, m_steps.count());
        QStringList lines;
        for (const int digit : {m_steps.wanted, rivalOf(m_steps.after(step), m_steps.wanted)})
            lines << QStringLiteral("\\num{%1}\\text{: }\\num{%2}")
                         .arg(digit)
                         .arg(percent(m_steps.after(step)[static_cast<std::size_t>(digit)]));
        return lines;
    });
    retranslate();
}

void MissingStage::setSteps(const MissingSteps& steps, const QByteArray& pixels, bool isNew)
{
    if (isNew)
        setPlaying(false);
    m_steps = steps;
    m_pixels = pixels;
    const int best = m_steps.winsAfter.value_or(m_steps.count());
    m_step = isNew ? best : std::min(m_step, m_steps.count());
    m_frames->setSteps(m_steps, m_pixels);
    showSteps();
    emit stepChanged();
}

void MissingStage::setWanted(int digit)
{
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(digit);
}

void MissingStage::setStep(int step)
{
    step = std::clamp(step, 0, m_steps.count());
    if (step == m_step)
        return;
    m_step = step;
    showSteps();
    emit stepChanged();
}

void MissingStage::setPlaying(bool playing)
{
    if (playing == m_play.isActive() || (playing && m_steps.count() == 0))
        return;
    if (!playing) {
        m_play.stop();
    } else {
        if (m_step >= m_steps.count())
            setStep(0);
        m_play.start();
    }
    showButtons();
}

void MissingStage::playOn()
{
    setStep(m_step + 1);
    if (m_step >= m_steps.count())
        setPlaying(false);
}

QString MissingStage::noteText() const
{
    return m_note->text();
}

// ---- what is shown

void MissingStage::showSteps()
{
    m_frames->setStep(m_step);
    showPlot();
    showButtons();
    const QString digit = QString::number(m_steps.wanted);
    QString note;
    if (m_steps.winsAfter == 0)
        note = tr("Nothing is missing: the answer is **%1** already.").arg(digit);
    else if (m_steps.count() == 0)
        note = tr("No pixel beside the ink would help **%1**.").arg(digit);
    else if (!m_steps.winsAfter)
        note = tr("Not even %n added pixel(s) make it **%1**.", nullptr, m_steps.count()).arg(digit);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_plot->setVisible(m_steps.count() > 0);
    layOut();
}

void MissingStage::showPlot()
{
    PlotContent content;
    content.horizontal.low = 0.0;
    content.horizontal.high = std::max(1, m_steps.count());
    content.vertical.low = 0.0;
    content.vertical.high = 1.0;
    content.vertical.percent = true;
    PlotCurve wanted;
    PlotCurve rival;
    const int last = rivalOf(m_steps.after(m_steps.count()), m_steps.wanted);
    bool isOneRival = true;
    for (int step = 0; step <= m_steps.count(); ++step) {
        const PerClass& probabilities = m_steps.after(step);
        const int other = rivalOf(probabilities, m_steps.wanted);
        isOneRival = isOneRival && other == last;
        wanted.points.emplace_back(step, probabilities[static_cast<std::size_t>(m_steps.wanted)]);
        rival.points.emplace_back(step, probabilities[static_cast<std::size_t>(other)]);
    }
    wanted.name = wanted.label = QString::number(m_steps.wanted);
    wanted.series = {&Colors::ink, 2.8, PlotDash::Solid, PlotMarker::Circle};
    rival.name = rival.label = isOneRival ? QString::number(last) : tr("best other");
    rival.series = {&Colors::ctl, 2.4, PlotDash::Short, PlotMarker::None};
    content.curves = {rival, wanted};
    m_plot->setContent(content);
    m_plot->setCursor(static_cast<double>(m_step), 1.0);
}

void MissingStage::showButtons()
{
    m_playButton->setIcon(themedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    nameIconButton(m_playButton, isPlaying() ? tr("Pause") : tr("Add the pixels one after another"));
    m_playButton->setEnabled(m_steps.count() > 0);
    m_use->setEnabled(m_step > 0);
}

void MissingStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MissingStage::retranslate()
{
    m_title->setText(tr("What is missing to be a"));
    m_axis->setText(tr("probability over added pixels"));
    m_choice->setAccessibleName(tr("Digit that it should become"));
    m_frames->setAccessibleName(tr("Pictures with added pixels"));
    m_plot->setAccessibleName(tr("Probability over added pixels"));
    m_use->setText(tr("Use this picture"));
    m_use->setToolTip(tr("Puts the added pixels into your digit; can be undone"));
    showSteps();
}

// ---- layout

void MissingStage::setStageScale(double scale)
{
    m_scale = scale;
    m_frames->setStageScale(scale);
    m_plot->setStageScale(std::max(0.88, scale));
    m_note->setPixelSize(std::max(13.0, 15.0 * scale));
    layOut();
}

void MissingStage::resizeEvent(QResizeEvent*)
{
    layOut();
}

void MissingStage::layOut()
{
    const int head = metrics::kButtonHeight;
    const int title = m_title->sizeHint().width();
    m_title->setGeometry(0, 0, title, head);
    const int left = title + 10;
    m_choice->setGeometry(left, 0, std::min(m_choice->sizeHint().width(), width() - left), head);
    const int free = width() - m_choice->geometry().right() - 12;
    m_axis->setGeometry(width() - m_axis->sizeHint().width(), 8, m_axis->sizeHint().width(), head - 8);
    m_axis->setVisible(m_steps.count() > 0 && m_axis->sizeHint().width() <= free);
    const int gap = rounded(10 * m_scale);
    const QRect area(0, head + gap, width(), height() - head - gap);
    if (area.height() >= kStackedFrom * std::max(0.9, m_scale) && area.width() < 760 * m_scale)
        layOutStacked(area);
    else
        layOutSide(area);
}

void MissingStage::layOutSide(const QRect& area)
{
    const int count = area.width() < 760 * m_scale ? 3 : 4;
    m_frames->setFrameCount(count);
    const int square = area.height() - rounded(m_frames->captionHeight()) - 6;
    const int gap = rounded(18 * m_scale);
    // The pictures keep their shape; the plot takes what is left.
    const int button = metrics::kButtonHeight;
    const int buttons = button + 8 + m_use->sizeHint().width();
    const int most = std::min(area.width() * 65 / 100, area.width() - gap - buttons);
    const int frames = std::min(most, count * square + (count - 1) * rounded(15 * m_scale) + 6);
    m_frames->setGeometry(area.left(), area.top(), frames, area.height());
    const QRect right(area.left() + frames + gap, area.top(), area.width() - frames - gap, area.height());
    // Where the width limits the pictures there is room for the buttons below them.
    const double side = (frames - 6.0 - (count - 1) * std::max(8.0, 15.0 * m_scale)) / count;
    const bool isBelow = side + m_frames->captionHeight() + button + 24 < area.height();
    const int use = std::min(m_use->sizeHint().width(), (isBelow ? frames : right.width()) - button - 8);
    if (isBelow) {
        m_playButton->setGeometry(area.left() + 3, area.bottom() + 1 - button, button, button);
        m_use->setGeometry(m_playButton->geometry().right() + 9, m_playButton->y(), use, button);
    } else {
        m_use->setGeometry(right.right() + 1 - use, right.bottom() + 1 - button, use, button);
        m_playButton->setGeometry(m_use->x() - 8 - button, m_use->y(), button, button);
    }
    QRect plot(right.left(), right.top() - 6, right.width(), (isBelow ? right.bottom() + 1 : m_use->y() - 2) - right.top());
    if (!m_note->isHidden()) {
        // Beside the only picture, or above the curves.
        const QRect room = m_plot->isHidden() ? area.adjusted(rounded(side) + 28, 0, 0, 0) : right;
        const int height = m_note->heightForWidth(room.width());
        m_note->setGeometry(room.left(), room.top() + 2, room.width(), height);
        plot.setTop(room.top() + height + 6);
        if (m_plot->isHidden()) {
            m_frames->setFrameCount(1);
            m_frames->setGeometry(area.left(), area.top(), rounded(side) + 6, area.height());
        }
    }
    m_plot->setGeometry(plot);
    if (isBelow && !m_plot->isHidden())
        m_frames->setGeometry(area.left(), area.top(), frames, area.height() - button - 8);
}

void MissingStage::layOutStacked(const QRect& area)
{
    m_frames->setFrameCount(4);
    const double gaps = 3 * std::max(8.0, 15.0 * m_scale) + 6;
    const int square = rounded((area.width() - gaps) / 4);
    const int frames = std::min(square + rounded(m_frames->captionHeight()) + 8, area.height() / 2 + 20);
    m_frames->setGeometry(area.left(), area.top(), area.width(), frames);
    const int button = metrics::kButtonHeight;
    const int use = m_use->sizeHint().width();
    m_use->setGeometry(area.right() + 1 - use, area.bottom() + 1 - button, use, button);
    m_playButton->setGeometry(m_use->x() - 8 - button, m_use->y(), button, button);
    int top = area.top() + frames + 6;
    if (!m_note->isHidden()) {
        const int width = m_plot->isHidden() ? area.width() : m_playButton->x() - 12;
        const int height = m_note->heightForWidth(width);
        const bool isAlone = m_plot->isHidden();
        m_note->setGeometry(area.left(), isAlone ? top : m_use->geometry().center().y() - height / 2, width, height);
    }
    m_plot->setGeometry(area.left(), top, area.width(), m_use->y() - 4 - top);
}

} // namespace chalknet::ui
