// Buttons with pictures of the test data.
#include "ui/lessons/digits/SampleDigits.h"

#include "engine/data/DigitPreprocessor.h"
#include "ui/controls/Buttons.h"
#include "ui/lessons/digits/DigitsData.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace chalknet::ui {

namespace {

constexpr int kPicture = 112;
constexpr std::array<int, SampleDigits::kSamples> kLabels{4, 3, 7}; ///< digits that others are near to

} // namespace

SampleDigits::SampleDigits(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_or(new QLabel(this))
    , m_draw(new QPushButton(this))
{
    setTextRole(m_title, TextRole::Title);
    for (QLabel* label : {m_text, m_or}) {
        setTextRole(label, TextRole::Body);
        setInk(label, Ink::Secondary);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_title->setAlignment(Qt::AlignCenter);
    setButtonKind(m_draw, ButtonKind::Primary);
    m_draw->setIcon(themedIcon(QStringLiteral("pen")));
    connect(m_draw, &QPushButton::clicked, this, &SampleDigits::drawRequested);

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addStretch(1);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(this);
        m_buttons[i]->setIconSize({kPicture, kPicture});
        m_buttons[i]->setFixedSize(kPicture + 16, kPicture + 16);
        m_buttons[i]->hide();
        row->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] {
            if (i < m_samples.size())
                emit sampleChosen(m_samples[i].pixels, m_samples[i].label);
        });
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addStretch(3);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addLayout(row);
    column->addWidget(m_or);
    column->addWidget(m_draw, 0, Qt::AlignHCenter);
    column->addStretch(4);
    connect(&Theme::instance(), &Theme::changed, this, &SampleDigits::showSamples);
    retranslate();
}

void SampleDigits::setData(const DigitsData& digits)
{
    const Dataset& pictures = digits.test.isEmpty() ? digits.train : digits.test;
    m_samples.clear();
    const std::span<const std::uint8_t> pixels = pictures.pixels();
    if (pictures.hasLabels() && pixels.size() == pictures.rows() * kDigitPixels) {
        for (const int label : kLabels) {
            for (std::size_t row = 0; row < pictures.rows(); ++row) {
                if (pictures.label(row) != label)
                    continue;
                const auto picture = pixels.subspan(row * kDigitPixels, kDigitPixels);
                m_samples.push_back(
                    {QByteArray(reinterpret_cast<const char*>(picture.data()), static_cast<qsizetype>(picture.size())), label});
                break;
            }
        }
    }
    retranslate();
}

void SampleDigits::showSamples()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_samples.size());
        if (i >= m_samples.size())
            continue;
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(m_samples[i].pixels.constData());
        const QImage image = pixelImage({bytes, static_cast<std::size_t>(kDigitPixels)});
        m_buttons[i]->setIcon(QIcon(QPixmap::fromImage(image.scaled(kPicture, kPicture))));
        nameIconButton(m_buttons[i], tr("Explain this digit, label %1").arg(m_samples[i].label));
    }
}

void SampleDigits::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SampleDigits::retranslate()
{
    m_title->setText(tr("Nothing is drawn yet"));
    m_text->setText(m_samples.empty() ? tr("Write a digit: then you see here which of its pixels speak for the answer.")
                                      : tr("Choose one of these digits to see which of its pixels speak for the answer."));
    m_or->setText(tr("or write one yourself"));
    m_or->setVisible(!m_samples.empty());
    m_draw->setText(tr("Draw a digit"));
    showSamples();
}

} // namespace chalknet::ui
